import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct StatedWithoutAnswerTests {
    @Test("The stated value and the answer it needs are told")
    func words() throws {
        let checked = try CheckedGrid(fixture: "stated-without-answer")
        #expect(
            checked.messages("stated-without-answer") == [
                "NT18 states £240,953.00 but has no answer. It would need an answer of 250,000."
            ])
    }

    @Test func aStatedValueOfNothingNeedsNoAnswer() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Answer | Pledged Social Value\nNT1 | 1 | | 0\nNT2 | 1 | n/a | £ -\nNT3 | 1 | 0 | 0"
        )
        #expect(checked.findings("stated-without-answer").isEmpty)
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("stated-without-answer").isEmpty)
    }
}
