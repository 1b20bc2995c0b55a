import SpreadsheetModel
import TestSupport
import Testing

@testable import Vocabulary

@Suite struct CellTextTests {
    @Test(
        "What a cell holds, as text",
        arguments: [
            ("1.5E-3", "1.5E-3"), ("TRUE", "TRUE"), ("#REF!", "#REF!"), ("<2025-04-01>", "2025-04-01"),
            ("' a  b", " a  b"),
            ("'  ", nil), ("=A1", nil), ("=A1 -> 5", "5"),
        ] as [(String, String?)])
    func content(written: String, expected: String?) {
        #expect(SheetGrid(written).sheet.cells.first?.content == expected)
    }

    @Test func aLabelStandsOnOneLine() {
        #expect(SheetGrid("Pledged⏎Social \u{A0} Value").sheet.cells.first?.label == "Pledged Social Value")
    }

    @Test(
        arguments: [
            ("5", "5"), ("5 [0%]", "5"), ("5 [d-mmm]", nil), ("5 [h:mm]", nil), ("5 [[h]:mm]", nil), ("'5", nil),
        ] as [(String, String?)])
    func aNumberIsPlainUnlessItIsATime(written: String, expected: String?) {
        #expect(SheetGrid(written).sheet.cells.first?.plainNumber == expected.map { .exactly($0) })
    }
}
