package import SpreadsheetModel

/// A set of council priorities that measures are mapped to: "CWB Priority", "Corporate Strategy".
package struct PriorityScheme: Hashable, Sendable {
    /// The scheme's name, which is also its column heading.
    package var name: String
    /// The priorities in the council's order, those without measures included.
    package var priorities: [String]
    /// When each priority is the council's, by its name; one that is missing here always is.
    package var periods: [String: ValidPeriod]

    package init(_ name: String, priorities: [String], periods: [String: ValidPeriod] = [:]) {
        self.name = name
        self.priorities = priorities
        self.periods = periods
    }
}

/// The days from and to which a priority is the council's, both included; nil leaves that side open.
package struct ValidPeriod: Hashable, Sendable {
    /// The first day.
    package var from: CivilDate?
    /// The last day.
    package var to: CivilDate?

    package init(from: CivilDate? = nil, to: CivilDate? = nil) {
        self.from = from
        self.to = to
    }

    /// Whether a day lies inside; the time of day does not count.
    package func contains(_ day: CivilDate) -> Bool {
        let number = Self.order(day)
        return from.map { Self.order($0) <= number } ?? true && to.map { number <= Self.order($0) } ?? true
    }

    /// Whether it ends before it starts.
    package var isReversed: Bool {
        guard let from, let to else { return false }
        return Self.order(to) < Self.order(from)
    }

    private static func order(_ day: CivilDate) -> Int {
        (day.year * 100 + day.month) * 100 + day.day
    }
}
