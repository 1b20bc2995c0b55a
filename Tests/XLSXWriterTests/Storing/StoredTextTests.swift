import SpreadsheetModel
import Testing

@testable import XLSXWriter

@Suite struct StoredTextTests {
    @Test func plainTextIsStoredAsItIs() {
        for text in ["", "£ 5m = 10%", "two\nlines\tand a tab", "_x", "_x00_", "a_b_c", "日本語 😀 \u{202E}"] {
            #expect(StoredText.escaped(text) == text)
        }
    }

    @Test func whatXMLCannotHoldIsEscaped() {
        #expect(StoredText.escaped("a\u{0}b\u{1F}\r") == "a_x0000_b_x001F__x000D_")
        #expect(StoredText.escaped("\u{FFFF}") == "_xFFFF_")
        #expect(StoredText.escaped("\r\n") == "_x000D_\n")
    }

    @Test func aTextThatLooksLikeAnEscapeIsEscaped() {
        #expect(StoredText.escaped("_x0041_") == "_x005F_x0041_")
        #expect(StoredText.escaped("_x005F_x0041_") == "_x005F_x005F_x005F_x0041_")
    }

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
