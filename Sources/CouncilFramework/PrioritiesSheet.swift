import Algorithms
import Returns
import SocialValue
import SpreadsheetModel
import Vocabulary

/// The sheet `Priorities`: the priorities of each scheme, in the council's order, and when each is the council's.
struct PrioritiesSheet {
    /// The sheet's name.
    static let name = "Priorities"
    /// Its headings, the compulsory one first.
    static let headings = ["Priority", "Scheme", "Order", "Valid From", "Valid To"]

    /// The schemes in order of first appearance.
    private(set) var schemes: [PriorityScheme] = []
    /// Where each priority stands, by its scheme and its name.
    private(set) var places: [String: [String: CellLocation]] = [:]
    private(set) var notes: [CouncilNote] = []

    init(_ source: CouncilSheets) {
        guard let table = CouncilTable(on: Self.name, headings: Self.headings, in: source) else { return }
        var ordered: [String: [(order: ExactDecimal?, name: String)]] = [:]
        var periods: [String: [String: ValidPeriod]] = [:]
        var names: [String] = []
        var scheme = ""
        for row in table.rows {
            if let named = table.text("Scheme", row: row) { scheme = named }
            guard let priority = table.text("Priority", row: row) else { continue }
            names.append(scheme)
            places[scheme, default: [:]][priority] = table.place("Priority", row: row)
            ordered[scheme, default: []].append((order(row, of: priority, in: table), priority))
            let period = ValidPeriod(
                from: date("Valid From", row, of: priority, in: table, source),
                to: date("Valid To", row, of: priority, in: table, source))
            if period != ValidPeriod() { periods[scheme, default: [:]][priority] = period }
            if period.isReversed {
                notes.add(
                    .valueUnreadable(
                        "last day of \"\(priority)\"", text: table.text("Valid To", row: row) ?? "",
                        expected: "a day after the first"),
                    at: table.place("Valid To", row: row))
            }
        }
        schemes = names.uniqued().map { name in
            PriorityScheme(
                name, priorities: Array((ordered[name] ?? []).inOrder().uniqued()), periods: periods[name] ?? [:])
        }
    }

    private mutating func order(_ row: Int, of priority: String, in table: CouncilTable) -> ExactDecimal? {
        guard let cell = table.cell("Order", row: row), let text = cell.label else { return nil }
        if let number = AmountReader.number(in: cell) { return number }
        notes.add(
            .valueUnreadable("order of \"\(priority)\"", text: text, expected: "a number"),
            at: table.place("Order", row: row))
        return nil
    }

    private mutating func date(
        _ heading: String, _ row: Int, of priority: String, in table: CouncilTable, _ source: CouncilSheets
    ) -> CivilDate? {
        guard let cell = table.cell(heading, row: row), let text = cell.label else { return nil }
        if let date = CouncilValue.date(cell, system: source.dateSystem) { return date }
        notes.add(
            .valueUnreadable("\(heading) of \"\(priority)\"", text: text, expected: "a date"),
            at: table.place(heading, row: row))
        return nil
    }
}

extension [(order: ExactDecimal?, name: String)] {
    /// The names by their numbers, those without one behind; equals keep the order of their rows.
    func inOrder() -> [String] {
        enumerated().sorted { left, right in
            switch (left.element.order, right.element.order) {
            case (let a?, let b?): a == b ? left.offset < right.offset : a < b
            case (nil, _?): false
            case (_?, nil): true
            case (nil, nil): left.offset < right.offset
            }
        }.map(\.element.name)
    }
}

/// The sheet `Themes`: the council's themes in its order.
struct ThemesSheet {
    /// The sheet's name.
    static let name = "Themes"
    /// Its headings, the compulsory one first.
    static let headings = ["Theme", "Order"]

    /// The themes by their order, those without one behind in the order of rows.
    private(set) var names: [String] = []
    /// Where each stands.
    private(set) var places: [String: CellLocation] = [:]
    private(set) var notes: [CouncilNote] = []

    init(_ source: CouncilSheets) {
        guard let table = CouncilTable(on: Self.name, headings: Self.headings, in: source) else { return }
        var ordered: [(order: ExactDecimal?, name: String)] = []
        for row in table.rows {
            guard let name = table.text("Theme", row: row) else { continue }
            places[name] = table.place("Theme", row: row)
            let order = table.cell("Order", row: row)
            let number = order.flatMap { AmountReader.number(in: $0) }
            if let text = order?.label, number == nil {
                notes.add(
                    .valueUnreadable("order of \"\(name)\"", text: text, expected: "a number"),
                    at: table.place("Order", row: row))
            }
            ordered.append((number, name))
        }
        names = Array(ordered.inOrder().uniqued())
    }
}
