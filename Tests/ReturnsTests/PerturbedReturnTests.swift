import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Returns

/// A clean return, laid out another way a thousand times: its value never changes, and every cell is accounted for.
@Suite struct PerturbedReturnTests {
    private static let clean = Valuer().value(PublishedTable.return)

    /// A layout of the published table, drawn at random.
    private struct Layout {
        var random: SeededGenerator
        var sheets: [Sheet] = []

        init(seed: UInt64) {
            random = SeededGenerator(seed: seed)
            let page = page()
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

        private mutating func page() -> Sheet {
            let order = Array(0..<9).shuffled(using: &random)
            let gaps = (0..<9).map { _ in Int.random(in: 0...5, using: &random) == 0 ? 1 : 0 }
            let left = Int.random(in: 0...4, using: &random)
            var column: [Int: Int] = [:]
            var next = left
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

        private static let names: [FormColumn] = [.theme, .reference, .question, .unit, .proxy, .answer, .stated]

        private mutating func headings(_ row: Int, _ column: [Int: Int], _ cells: inout [Cell]) {
            for (field, heading) in PublishedTable.rows[0].enumerated() {
                var text = heading
                if field < Self.names.count, Bool.random(using: &random) {
                    let synonyms = HeadingVocabulary.synonyms[Self.names[field]]?.sorted() ?? []
                    text = synonyms.randomElement(using: &random) ?? heading
                }
                if Bool.random(using: &random) { text = text.uppercased() }
                if Int.random(in: 0...3, using: &random) == 0 { text += " (see guidance)*" }
                cells.append(Cell(CellReference(row: row, column: column[field] ?? 0), .text(text)))
            }
        }

        /// Blank rows, notes, sub-totals and headings printed again, between two measures.
        private mutating func between(
            _ start: Int, _ isSameTheme: Bool, _ column: [Int: Int], _ cells: inout [Cell]
        ) -> Int {
            var row = start
            switch Int.random(in: 0...11, using: &random) {
            case 0: row += Int.random(in: 1...3, using: &random)
            case 1:
                cells.append(
                    Cell(CellReference(row: row, column: column[2] ?? 0), .text("See the guidance for these measures."))
                )
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
            let amount = Cell(
                CellReference(row: row, column: max(column[6] ?? 0, first + 1)), .text("£8,461,245.35"))
            cells.append(amount)
        }
    }

    @Test("A thousand layouts have one value", arguments: 0..<10)
    func oneValue(block: Int) throws {
        for seed in 0..<100 {
            let layout = Layout(seed: UInt64(block * 100 + seed))
            let read = try ReturnIngestor.read(layout.sheets, from: PublishedTable.file)
            let valued = Valuer().value(read)
            let clean = Self.clean
            #expect(valued.lines.map(\.computed) == clean.lines.map(\.computed), "seed \(block * 100 + seed)")
            #expect(valued.lines.map(\.reconciliation) == clean.lines.map(\.reconciliation))
            #expect(valued.lines.map(\.theme) == clean.lines.map(\.theme))
            #expect(valued.total == clean.total)
            #expect(valued.source.statedTotal.amount == clean.source.statedTotal.amount, "seed \(block * 100 + seed)")
            #expect(read.form.account.unaccountedCells == 0)
            #expect(read.form.strayAnswers.isEmpty)
        }
    }
}
