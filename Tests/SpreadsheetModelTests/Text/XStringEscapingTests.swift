import SpreadsheetModel
import Testing

@Suite struct XStringEscapingTests {
    @Test func plainTextIsStoredAsItIs() {
        for text in ["", "£ 5m = 10%", "two\nlines\tand a tab", "_x", "_x00_", "a_b_c", "日本語 😀 \u{202E}"] {
            #expect(XStringEscaping.escaped(text) == text)
        }
    }

    @Test func whatXMLCannotHoldIsEscaped() {
        #expect(XStringEscaping.escaped("a\u{0}b\u{1F}\r") == "a_x0000_b_x001F__x000D_")
        #expect(XStringEscaping.escaped("\u{FFFF}") == "_xFFFF_")
        #expect(XStringEscaping.escaped("\r\n") == "_x000D_\n")
    }

    @Test func aTextThatLooksLikeAnEscapeIsEscaped() {
        #expect(XStringEscaping.escaped("_x0041_") == "_x005F_x0041_")
        #expect(XStringEscaping.escaped("_x000D_") == "_x005F_x000D_")
        #expect(XStringEscaping.escaped("_x005F_x0041_") == "_x005F_x005F_x005F_x0041_")
    }

    @Test("A cell holds 32,767 UTF-16 code units, an escape counted as the seven it is stored as")
    func limit() {
        for (text, fits) in [
            (String(repeating: "é", count: 32_767), true), (String(repeating: "é", count: 32_768), false),
            (String(repeating: "_", count: 32_767), true), (String(repeating: "x", count: 32_766) + "😀", false),
            (String(repeating: "x", count: 32_765) + "😀", true), (String(repeating: "x", count: 32_760) + "\r", true),
            (String(repeating: "x", count: 32_761) + "\r", false),
        ] {
            #expect(XStringEscaping.fitsCell(text) == fits)
        }
    }
}
