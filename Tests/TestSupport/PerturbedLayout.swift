import Returns
package import SpreadsheetModel
import Vocabulary

/// A layout of the published table, drawn at random: columns in another order with gaps between, headings by other
/// words, notes, blank rows, sub-totals and repeated headings between the measures.
package struct PerturbedLayout {
    /// The words that a heading may be printed with, in the order of the table's columns; none for one that stays.
    private let synonyms: [[String]]
    private var random: SeededGenerator
    /// The sheet with the table.
    package private(set) var page = Sheet(name: "Return", cells: [])
    /// The whole workbook, which may have an unseen old copy and a sheet of notes beside it.
    package private(set) var sheets: [Sheet] = []

    /// The layout that a seed stands for, always the same.
    package init(seed: UInt64, synonyms: [[String]]) {
        self.synonyms = synonyms
        random = SeededGenerator(seed: seed)
        page = drawnPage()
        sheets = [page]
        if Bool.random(using: &random) { sheets.insert(Self.notes, at: 0) }
        if Bool.random(using: &random) {
            // An old copy that nobody sees, with other answers and one heading more.
            let old = PublishedTable.sheet.cells.map { cell in
                cell.reference.column == 5 && cell.reference.row > 0
                    ? Cell(cell.reference, .number(NumberLiteral("999"))) : cell
            }
            sheets.append(Sheet(name: "Old", visibility: .hidden, cells: old))
        }
    }

    private static let notes = SheetGrid("Instructions\nFill in the next sheet.", name: "Read me").sheet

    private mutating func drawnPage() -> Sheet {
        let order = Array(0..<9).shuffled(using: &random)
        let gaps = (0..<9).map { _ in Int.random(in: 0...5, using: &random) == 0 ? 1 : 0 }
        var column: [Int: Int] = [:]
        var next = Int.random(in: 0...4, using: &random)
        for (index, field) in order.enumerated() {
            column[field] = next
            next += 1 + gaps[index]
        }
        var cells: [Cell] = []
        var row = preamble(&cells)
        headings(row, column, &cells)
        row += 1
        var theme = ""
        for fields in PublishedTable.rows.dropFirst() {
            row = between(row, fields[0] == theme, column, &cells)
            theme = fields[0]
            line(fields, row, column, &cells)
            row += 1
        }
        total(row, column, &cells)
        return Sheet(name: "Return", cells: cells)
    }

    private mutating func preamble(_ cells: inout [Cell]) -> Int {
        var row = Int.random(in: 0...3, using: &random)
        if Bool.random(using: &random) {
            cells.append(Cell(CellReference(row: row, column: 0), .text("Social value return")))
            row += 1
        }
        if Bool.random(using: &random) {
            cells.append(Cell(CellReference(row: row, column: 1), .text("Bidder")))
            cells.append(Cell(CellReference(row: row, column: 2), .text("Acme Ltd")))
            row += 1
        }
        return row + Int.random(in: 0...2, using: &random)
    }

    private mutating func headings(_ row: Int, _ column: [Int: Int], _ cells: inout [Cell]) {
        for (field, heading) in PublishedTable.rows[0].enumerated() {
            var text = heading
            if synonyms.indices.contains(field), Bool.random(using: &random) {
                text = synonyms[field].randomElement(using: &random) ?? heading
            }
            if Bool.random(using: &random) { text = text.uppercased() }
            if Int.random(in: 0...3, using: &random) == 0 { text += " (see guidance)*" }
            cells.append(Cell(CellReference(row: row, column: column[field] ?? 0), .text(text)))
        }
    }

    /// Blank rows, notes, sub-totals, numbered banners and headings printed again, between two measures.
    private mutating func between(
        _ start: Int, _ isSameTheme: Bool, _ column: [Int: Int], _ cells: inout [Cell]
    ) -> Int {
        var row = start
        switch Int.random(in: 0...11, using: &random) {
        case 0: row += Int.random(in: 1...3, using: &random)
        case 1:
            let note = "See the guidance for these measures."
            cells.append(Cell(CellReference(row: row, column: column[2] ?? 0), .text(note)))
            row += 1
        case 2:
            headings(row, column, &cells)
            row += 1
        case 3 where !isSameTheme:
            cells.append(Cell(CellReference(row: row, column: column[0] ?? 0), .text("Subtotal")))
            cells.append(Cell(CellReference(row: row, column: column[6] ?? 0), .number(NumberLiteral("5"))))
            row += 1
        case 4:
            cells.append(Cell(CellReference(row: row, column: column[1] ?? 0), .text("Please Select")))
            row += 1
        case 5:
            cells.append(Cell(CellReference(row: row, column: column[1] ?? 0), .text("Theme 2: Growth")))
            row += 1
        default: break
        }
        return row
    }

    private mutating func line(_ fields: [String], _ row: Int, _ column: [Int: Int], _ cells: inout [Cell]) {
        for (field, text) in fields.enumerated() where !text.isEmpty {
            let place = CellReference(row: row, column: column[field] ?? 0)
            let isNumber = field == 4 || field == 5
            cells.append(Cell(place, isNumber ? .number(NumberLiteral(text)) : .text(typed(text, field))))
        }
    }

    /// The same reference as people type it.
    private mutating func typed(_ text: String, _ field: Int) -> String {
        guard field == 1, text.hasPrefix("NT") else { return text }
        switch Int.random(in: 0...4, using: &random) {
        case 0: return text.lowercased()
        case 1: return "NT " + text.dropFirst(2)
        case 2: return "NT-" + text.dropFirst(2)
        case 3: return " " + text + "\u{A0}"
        default: return text
        }
    }

    private mutating func total(_ row: Int, _ column: [Int: Int], _ cells: inout [Cell]) {
        let first = column.values.min() ?? 0
        let label = ["Total SV Pledge", "TOTAL", "Grand total:", "Total social value"].randomElement(using: &random)
        cells.append(Cell(CellReference(row: row, column: first), .text(label ?? "Total")))
        cells.append(Cell(CellReference(row: row, column: max(column[6] ?? 0, first + 1)), .text("£8,461,245.35")))
    }
}
