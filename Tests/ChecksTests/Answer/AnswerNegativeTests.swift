import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct AnswerNegativeTests {
    @Test("The answer is quoted and the effect is the value it takes away")
    func words() throws {
        let checked = try CheckedGrid(fixture: "answer-negative")
        #expect(
            checked.messages("answer-negative") == [
                "The answer to NT18 is -250,000, which is below zero."
            ])
    }

    @Test func theEffectIsWhatItTakesOffTheTotal() throws {
        #expect(
            try CheckedGrid(fixture: "answer-negative").findings("answer-negative").map(\.effect) == [
                .exactly("240953")
            ])
    }

    @Test("Zero, a dash and a bracketed dash are not negative")
    func notNegative() throws {
        let checked = try CheckedGrid("Reference | Proxy Value | Answer\nNT1 | 1 | 0\nNT2 | 1 | -\nNT3 | 1 | (5)")
        #expect(checked.cells("answer-negative") == [CellReference("C4")])
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("answer-negative").isEmpty)
    }

    @Test("A year below zero is told, though the others outweigh it")
    func years() throws {
        let checked = try CheckedGrid(
            """
            Reference | Proxy Value | Answer Year 1 | Answer Year 2
            NT74      | 2           | «-5»          | 10
            """)
        #expect(checked.cells("answer-negative") == checked.marked)
        #expect(checked.findings("answer-negative").first?.effect == .exactly("10"))
    }
}
