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
