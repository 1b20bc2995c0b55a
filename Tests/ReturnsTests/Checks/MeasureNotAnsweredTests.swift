import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct MeasureNotAnsweredTests {
    @Test("A blank, a word and a dash are told apart")
    func words() throws {
        let checked = try CheckedGrid(fixture: "measure-not-answered")
        #expect(
            checked.messages("measure-not-answered") == [
                "NT1 has no answer: the cell is blank.",
                "NT18 has no answer: the cell says \"n/a\".",
                "NT19 has no answer: the cell says \"-\".",
            ])
    }

    @Test func aZeroIsAnAnswer() throws {
        let checked = try CheckedGrid("Reference | Proxy Value | Answer | Pledged Social Value\nNT1 | 1 | 0 | 0")
        #expect(checked.findings("measure-not-answered").isEmpty)
    }

    @Test func aCleanReturnHasNone() throws {
        let clean = try CheckedGrid(fixture: "clean")
        #expect(clean.findings("measure-not-answered").isEmpty)
    }
}
