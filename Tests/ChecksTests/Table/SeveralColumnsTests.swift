import Findings
import TestSupport
import Testing

@Suite struct SeveralColumnsTests {
    @Test("Two columns of answers under the same heading stop, one under a weaker heading is a check")
    func weights() throws {
        for (heading, severity) in [("Answer", Severity.stop), ("Target", .check)] {
            let checked = try CheckedGrid(
                "Reference | Proxy Value | Answer | Note | «\(heading)»\nNT1 | 10 | 5 | x | 6\nNT3 | 10 | 5 | x | 5")
            #expect(checked.cells("several-columns") == checked.marked)
            #expect(checked.findings("several-columns").map(\.severity) == [severity])
            #expect(
                checked.messages("several-columns") == [
                    "Column E, headed \"\(heading)\", was not read: column C, headed \"Answer\", was. They differ from "
                        + "row 2 on."
                ])
        }
    }

    @Test("A column that may be the council's own beside another such one stops, and so do two clear ones")
    func nobodysColumns() throws {
        for headings in ["Target | Commitment", "Answer | Your offer"] {
            let checked = try CheckedGrid("Reference | Proxy Value | \(headings)\nNT1 | 10 | 5 | 6")
            #expect(checked.findings("several-columns").map(\.severity) == [.stop], "\(headings)")
            let same = try CheckedGrid("Reference | Proxy Value | \(headings)\nNT1 | 10 | 5 | 5")
            #expect(same.findings("several-columns").isEmpty)
        }
    }
}
