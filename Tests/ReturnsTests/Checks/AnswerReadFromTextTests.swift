import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct AnswerReadFromTextTests {
    @Test("The text and what it was read as are both told")
    func words() throws {
        let checked = try CheckedGrid(fixture: "answer-read-from-text")
        #expect(
            checked.messages("answer-read-from-text") == [
                "The answer to NT1 is \"24 FTE\": we read it as 24.",
                "The answer to NT18 is \"£250,000\": we read it as 250,000.",
                "The answer to NT68 is \"0.5\": the cell shows 50%.",
            ])
    }

    @Test func theNumberReadIsTheOneUsed() throws {
        let checked = try CheckedGrid(fixture: "answer-read-from-text")
        #expect(checked.findings("answer-read-from-text").map(\.expected) == ["24", "250000", "50"])
        #expect(checked.valued.total.computed == .exactly("979721"))
    }

    @Test("A number typed as text is noted in words of its own, and odd white space in it is named")
    func plainText() throws {
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer\nNT10 | no. people | 5 | «'70»\nNT11 | £ | 1 | «'900\u{A0}»")
        let found = checked.findings("answer-read-from-text")
        #expect(found.compactMap(\.location.cell) == checked.marked)
        #expect(found.map(\.severity) == [.note, .note])
        #expect(
            found.map(\.message) == [
                "NT10's answer is typed as text. We read it as 70.",
                "NT11's answer is typed as text. We read it as 900. It has a no-break space, U+00A0 in it.",
            ])
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("answer-read-from-text").isEmpty)
    }
}
