import SpreadsheetModel
import TestSupport
import Testing

@testable import Returns
@testable import Vocabulary

@Suite struct HeadingTextsTests {
    private static let texts =
        HeadingVocabulary.synonyms.values.flatMap(\.self).sorted() + [
            "Year 1", "Year 2", "2026/27", "2027/28", "Total", "NT1", "NT18 - Total amount", "CWB Priority", "Answer",
            "Please Select", "Unit of", "measure", "Social", "Value", "Notes", "Bidder", "£", "no. people FTE",
        ]

    /// A small sheet of headings, codes, numbers and other texts, strewn at random.
    private static func sheet(_ generator: inout SeededGenerator) -> Sheet {
        var cells: [Cell] = []
        for row in 0..<4 {
            for column in 0..<6 where Int.random(in: 0...2, using: &generator) > 0 {
                let text = texts[Int.random(in: texts.indices, using: &generator)]
                let number = NumberLiteral(["2026", "12.5"][Int.random(in: 0...1, using: &generator)])
                let isNumber = Int.random(in: 0...9, using: &generator) == 0
                let spaced =
                    Int.random(in: 0...9, using: &generator) == 0
                    ? "  " + text + String(repeating: " ", count: 200) : text
                cells.append(Cell(CellReference(row: row, column: column), isNumber ? .number(number) : .text(spaced)))
            }
        }
        let left = Int.random(in: 0...3, using: &generator)
        let merged = CellRange(CellReference(row: 0, column: left), CellReference(row: 0, column: left + 2))
        return Sheet(name: "Any", cells: cells, mergedRanges: Bool.random(using: &generator) ? [merged] : [])
    }

    @Test("Rows that are ruled out have no headings")
    func ruledOut() {
        var generator = SeededGenerator(seed: 7)
        var (ruledOut, kept) = (0, 0)
        for _ in 0..<3000 {
            let sheet = Self.sheet(&generator)
            let spans = Dictionary(grouping: sheet.mergedRanges, by: \.first.row)
            let texts = HeadingTexts(sheet: sheet, spans: spans)
            for last in 0...2 {
                guard !texts.mayBeHeadings(in: 0...last) else {
                    kept += 1
                    continue
                }
                ruledOut += 1
                let strengths = (0...last).map { Headings(sheet, rows: 0...$0, spans: spans).strength }
                #expect(strengths.allSatisfy { $0 < TableLocator.leastHeadings }, "\(sheet.cells.map(\.value))")
            }
        }
        #expect(ruledOut > 300 && kept > 300)
    }
}
