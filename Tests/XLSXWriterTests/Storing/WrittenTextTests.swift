import SpreadsheetModel
import Testing
import WorkbookPlans

@testable import XLSXWriter

/// What becomes of texts in a workbook.
@Suite struct WrittenTextTests {
    /// LibreOffice is the judge: it must show the text that was planned.
    @Test func hostileTextIsShownAsTextByLibreOffice() throws {
        let texts = ["=1+1", "=cmd|' /C calc'!A0", "+1", "_x0041_", "<b>&amp;</b>", "שלום", "😀", " padded ", "@SUM(1)"]
        let cells = texts.enumerated().map { ("A\($0 + 1)", CellContent.text($1)) }
        let csv = try WrittenWorkbook(sheet(cells)).csvByLibreOffice()
        #expect(csv.split(whereSeparator: \.isNewline).map { String($0.replacing("\"", with: "")) } == texts)
    }

    @Test func theLongestTextIsWrittenWhole() throws {
        let text = String(repeating: "é", count: 32_767)
        let strings = try WrittenWorkbook(sheet([("A1", .text(text))])).part("xl/sharedStrings.xml")
        #expect(strings.contains("<t>\(text)</t>"))
    }
}
