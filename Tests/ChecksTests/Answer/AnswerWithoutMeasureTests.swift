import Findings
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct AnswerWithoutMeasureTests {
    @Test("What the row states is what the total lacks")
    func effect() throws {
        let checked = try CheckedGrid(fixture: "answer-without-measure")
        #expect(checked.findings("answer-without-measure").map(\.effect?.description) == ["1609"])
    }

    @Test("A row that states nothing has no effect that is known")
    func nothingStated() throws {
        let checked = try CheckedGrid("Reference | Proxy Value | Answer\nNT1 | 1 | 5\n | 1 | «7»\nNT2 | 1 | 6")
        #expect(checked.cells("answer-without-measure") == checked.marked)
        #expect(checked.findings("answer-without-measure").map(\.effect) == [nil])
    }
}
