import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct AnswerPlaceholderTests {
    @Test("A list left alone in one year is told at its cell, and the other years are added up")
    func oneYear() throws {
        let checked = try CheckedGrid(
            "Reference | Proxy Value | Year 1 | Year 2 | Year 3\nNT1 | 1 | 5 | «Please Select» | 7\nNT2 | 1 | 1 | 1 | 1"
        )
        #expect(checked.cells("answer-placeholder") == checked.marked)
        #expect(
            checked.messages("answer-placeholder") == [
                "The answer to NT1 for Year 2 still shows the form's prompt, so nothing is pledged."
            ])
        #expect(checked.valued.lines.first?.computed == .exactly("12"))
    }

    @Test("An answer given in one cell is told as before")
    func whole() throws {
        let checked = try CheckedGrid(fixture: "answer-placeholder")
        #expect(
            checked.messages("answer-placeholder").first
                == "The answer to NT17 still shows the form's prompt, so nothing is pledged.")
    }
}
