import Returns
import SpreadsheetModel
import Vocabulary

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
                notes.append(
                    CouncilNote(
                        .valueUnreadable("order of \"\(name)\"", text: text, expected: "a number"),
                        at: table.place("Order", row: row)))
            }
            ordered.append((number, name))
        }
        names = ordered.inOrder().distinct()
    }
}
