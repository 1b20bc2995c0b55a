import TestSupport
import Testing

@testable import SpreadsheetModel

@Suite struct CellTextTests {
    @Test("A text that fits stays as it is, also at the limit")
    func fits() {
        for text in [
            "=cmd|' /C calc'!A0", String(repeating: "a", count: 32_767), String(repeating: "_", count: 32_767),
            String(repeating: "a", count: 32_765) + "😀", String(repeating: "a", count: 32_760) + "\u{1}",
        ] {
            #expect(CellText.fitting(text) == text)
        }
    }

    @Test("A text too long by one is cut to the very limit, and says so")
    func cut() {
        #expect(
            CellText.fitting(String(repeating: "é", count: 32_768)) == String(repeating: "é", count: 32_766) + "…")
        let emoji = CellText.fitting(String(repeating: "😀", count: 20_000))
        #expect(emoji == String(repeating: "😀", count: 16_383) + "…")
        // The pair that would cross the limit is left out whole.
        let odd = CellText.fitting("a" + String(repeating: "😀", count: 20_000))
        #expect(odd == "a" + String(repeating: "😀", count: 16_382) + "…")
        #expect(odd.utf16.count == 32_766)
    }

    @Test("Escapes are counted as they are stored")
    func escapes() {
        let controls = CellText.fitting(String(repeating: "\u{1}", count: 10_000))
        #expect(controls == String(repeating: "\u{1}", count: 32_766 / 7) + "…")
        let looks = CellText.fitting(String(repeating: "_x0041_", count: 5_000))
        #expect(looks.hasSuffix("…") && looks.hasPrefix("_x0041__x0041_"))
    }

    @Test("A line holds no control character and no line break, and is cut at its limit")
    func line() {
        #expect(CellText.line("a\nb\u{0}c\u{85}d") == "a b c d")
        #expect(CellText.line("abcdef", limit: 4) == "abc…")
        #expect(CellText.line("abcd", limit: 4) == "abcd")
        #expect(CellText.line("ab😀", limit: 4) == "ab😀")
    }

    @Test("A line is cut before the first character that would cross its limit, as its code units tell")
    func lineIsCutByCodeUnits() {
        for text in UnicodeEdgeCases.texts(10_000, seed: 9) + ["£éß–…日本😀😀", "😀😀😀", "a😀b😀c"] {
            let whole = CellText.line(text, limit: 1_000_000)
            for limit in [1, 2, 3, 5, 8] {
                var cut = ""
                for scalar in whole.unicodeScalars {
                    guard cut.utf16.count + String(scalar).utf16.count < limit else { break }
                    cut.unicodeScalars.append(scalar)
                }
                let expected = whole.utf16.count > limit ? cut + "…" : whole
                #expect(CellText.line(text, limit: limit) == expected, "\(text.debugDescription)")
            }
        }
    }
}
