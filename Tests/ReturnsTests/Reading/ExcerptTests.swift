import SpreadsheetModel
import Testing

@testable import Returns

@Suite struct ExcerptTests {
    @Test("Eighty characters are quoted whole, and more are cut there")
    func length() {
        let whole = String(repeating: "a", count: 80)
        #expect(Excerpt.of(whole) == whole)
        #expect(Excerpt.of(whole + "b") == whole + "…")
        #expect(Excerpt.of(ExactDecimal(1).scaled(byPowerOfTen: 400)).count == 81)
    }

    @Test func thousandsAreSeparated() {
        #expect(Excerpt.of(ExactDecimal(650_000)) == "650,000")
        #expect(Excerpt.of(ExactDecimal(-12)) == "-12")
    }
}
