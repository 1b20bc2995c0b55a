import Testing

@testable import Layouts

@Suite struct CellTextTests {
    @Test("A text that fits stays as it is, also at the limit")
    func fits() {
        let text = String(repeating: "a", count: 32_766)
        #expect(CellText.fitting(text) == text)
        #expect(CellText.fitting("=cmd|' /C calc'!A0") == "=cmd|' /C calc'!A0")
    }

    @Test("A text too long is cut within what a cell holds, and says so")
    func cut() {
        let text = CellText.fitting(String(repeating: "é", count: 40_000))
        #expect(text.utf16.count <= 32_767)
        #expect(text.hasSuffix("…"))
        #expect(CellText.fitting(String(repeating: "\u{1}", count: 10_000)).unicodeScalars.count * 7 <= 32_767 + 7)
    }

    @Test("A line holds no control character and no line break")
    func line() {
        #expect(CellText.line("a\nb\u{0}c\u{85}d") == "a b c d")
        #expect(CellText.line("abcdef", limit: 4) == "abc…")
    }
}
