import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@testable import Checks
@testable import Returns
@testable import SocialValue
@testable import Vocabulary

/// A clean return, laid out another way a thousand times: its value never changes, and every cell is accounted for.
/// `ProducedReturnTests` does the same with what real programs make of such layouts.
@Suite struct PerturbedReturnTests {
    private static let clean = Valuer().value(PublishedTable.return)

    @Test("A thousand layouts have one value", arguments: 0..<10)
    func oneValue(block: Int) throws {
        for seed in 0..<100 {
            let layout = PerturbedLayout(seed: UInt64(block * 100 + seed), synonyms: HeadingVocabulary.synonymsOfTable)
            let read = try ReturnReader.read(layout.sheets, from: PublishedTable.file)
            let valued = Valuer().value(read)
            let clean = Self.clean
            #expect(valued.lines.map(\.computed) == clean.lines.map(\.computed), "seed \(block * 100 + seed)")
            #expect(valued.lines.map(\.reconciliation) == clean.lines.map(\.reconciliation))
            #expect(valued.lines.map(\.theme) == clean.lines.map(\.theme))
            #expect(valued.total == clean.total)
            #expect(valued.source.statedTotal.amount == clean.source.statedTotal.amount, "seed \(block * 100 + seed)")
            #expect(read.form.account.unaccountedCells == 0)
            #expect(read.form.strayAnswers.isEmpty)
            #expect(read.form.unreadColumns.isEmpty, "seed \(block * 100 + seed)")
            // The subtotals of five pounds are wrong by design, and each is told.
            let told = StatedSubtotalDisagrees.findings(in: valued)
            #expect(told.count == read.subtotals.count, "seed \(block * 100 + seed)")
        }
    }

    /// A layout with a hundred cells of junk in it, rows and columns hidden and cells merged.
    private func littered(seed: UInt64) -> Sheet {
        var random = SeededGenerator(seed: seed &+ 77_000)
        let page = PerturbedLayout(seed: seed, synonyms: HeadingVocabulary.synonymsOfTable).page
        var cells = Dictionary(page.cells.map { ($0.reference, $0) }) { first, _ in first }
        let texts = [
            "Total", "Jobs subtotal", "Bidder: X", "NT1", "Note 1", "5", "£7", "Year 1", "TBC", "Theme", " ", "Answer",
        ]
        for _ in 0..<100 {
            let place = CellReference(
                row: Int.random(in: 0...60, using: &random), column: Int.random(in: 0...30, using: &random))
            let value: CellValue =
                switch Int.random(in: 0...4, using: &random) {
                case 0: .number(NumberLiteral(String(Int.random(in: 0...99, using: &random))))
                case 1: .boolean(true)
                case 2: .error("#REF!")
                case 3: .blank
                default: .text(texts.randomElement(using: &random) ?? "")
                }
            cells[place] = Cell(place, value, formula: Bool.random(using: &random) ? "1+1" : nil)
        }
        let merged = (0..<5).compactMap { _ in
            let row = Int.random(in: 0...60, using: &random)
            let column = Int.random(in: 0...20, using: &random)
            let first = CellReference(row: row, column: column)
            return CellRange("\(first):\(CellReference(row: row + 2, column: column + 1))")
        }
        return Sheet(
            name: "Return", visibility: .visible, cells: cells.values.sorted { $0.reference < $1.reference },
            mergedRanges: merged, hiddenRows: Set((0..<4).map { _ in Int.random(in: 0...60, using: &random) }),
            hiddenColumns: [30...31])
    }

    @Test("Whatever stands on a sheet, each row and each cell of it has exactly one role", arguments: 0..<5)
    func everyCellHasOneRole(block: Int) throws {
        var read = 0
        for seed in 0..<100 {
            let sheet = littered(seed: UInt64(block * 100 + seed))
            guard let source = try? ReturnReader.read([sheet], from: PublishedTable.file) else { continue }
            read += 1
            let account = source.form.account
            var filled: [Int: Int] = [:]
            for cell in sheet.cells where cell.content != nil || cell.formula != nil {
                filled[cell.reference.rowNumber, default: 0] += 1
            }
            let counted = Dictionary(uniqueKeysWithValues: account.rows.map { ($0.rowNumber, $0.cellCount) })
            #expect(counted == filled, "seed \(block * 100 + seed)")
            #expect(account.unaccountedCells == 0)
            let lines = account.rows.filter { $0.role == .line }.map(\.rowNumber)
            let labelled = account.rows.filter { $0.role == .label }.map(\.rowNumber)
            #expect(Set(source.lines.map(\.rowNumber)).isSubset(of: lines + labelled))
            #expect(lines.allSatisfy { row in source.lines.contains { $0.rowNumber == row } })
            #expect(lines.allSatisfy { !sheet.hiddenRows.contains($0 - 1) })
        }
        #expect(read > 50)
    }
}

extension HeadingVocabulary {
    /// What the first seven headings of the published table may be called.
    static var synonymsOfTable: [[String]] {
        let columns: [FormColumn] = [.theme, .reference, .question, .unit, .proxy, .answer, .stated]
        return columns.map { synonyms[$0]?.sorted() ?? [] }
    }
}
