import SpreadsheetModel
import Testing

@testable import Vocabulary

@Suite struct ExcerptTests {
    @Test("Eighty characters are quoted whole, and more are cut there")
    func length() {
        let whole = String(repeating: "a", count: 80)
        #expect(Excerpt.of(whole) == whole)
        #expect(Excerpt.of(whole + "b") == whole + "…")
        #expect(Excerpt.of(ExactDecimal(1).scaled(byPowerOfTen: 400)).count == 81)
    }

    @Test("A letter under a thousand marks is cut like any other text, and a quotation never holds more")
    func marks() {
        let pile = "e" + String(repeating: "\u{301}", count: 32_000)
        #expect(Excerpt.of(pile).unicodeScalars.count == 81)
        #expect(Excerpt.of(pile, beside: "f").text.unicodeScalars.count == 81)
        let flags = String(repeating: "🇬🇧", count: 8_000)
        #expect(Excerpt.of(flags).unicodeScalars.count == 81)
        let spaces = String(repeating: " ", count: 2_000)
        #expect(Excerpt.of(spaces + "6" + spaces) == "6")
        #expect(Excerpt.of("6" + spaces + "7") == "6…")
    }

    @Test func thousandsAreSeparated() {
        #expect(Excerpt.of(ExactDecimal(650_000)) == "650,000")
        #expect(Excerpt.of(ExactDecimal(-12)) == "-12")
    }
}
