import TestSupport
import Testing

@testable import SocialValue
@testable import SpreadsheetModel

@Suite struct MeasureCodeTests {
    @Test func readingMovesPastTheCodeAndNoFurther() throws {
        var text: Substring = "NT18, NT19"
        #expect(try #require(MeasureCode(parsing: &text)).description == "NT18")
        #expect(text == ", NT19")
    }

    @Test func nothingIsTakenWhereNoCodeStands() {
        var text: Substring = "Total amount"
        #expect(MeasureCode(parsing: &text) == nil)
        #expect(text == "Total amount")
    }

    @Test("A word before a number is no code", arguments: ["Note 1", "NOTE1", "Year 2", "yr 3", "Lot 4", "over 50"])
    func words(text: String) {
        var rest = Substring(text)
        #expect(MeasureCode(parsing: &rest) == nil)
        #expect(rest == Substring(text))
    }

    @Test("Reading random text never traps, and what is read reads again as itself")
    func randomText() throws {
        var random = SeededGenerator(seed: 18)
        let alphabet = Array("NTnt0123459cC19 .-–/,;&+\u{A0}é１\n")
        for _ in 0..<20_000 {
            let text = String(
                (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) })
            var rest = Substring(text)
            guard let code = MeasureCode(parsing: &rest) else { continue }
            var again = Substring(code.description)
            #expect(MeasureCode(parsing: &again) == code, "\(text)")
            #expect(again.isEmpty, "\(text)")
        }
    }
}
