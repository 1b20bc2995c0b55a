import Checks
import Findings
import SocialValue
import TestSupport
import Testing
import Valuation

@Suite struct ReferenceAmbiguousTests {
    private let council = """

        == Measures
        Reference | Question | Proxy Value
        NT1  | People | 1
        NT3  | Others | 1
        NT28 X7 | Spend | 1
        NT29 | NT2 - Hours | 1
        """

    @Test(
        "Two of the council's measures in one reference stop, and the line has no value",
        arguments: ["NT1/NT3", "NT1 & NT3", "NT1, NT3", "NT1 or NT3", "NT 28/29", "NT1 and NT29"])
    func several(reference: String) throws {
        let checked = try CheckedGrid("Reference | Proxy Value | Answer\n«\(reference)» | 1 | 5" + council)
        #expect(checked.cells("reference-ambiguous") == checked.marked)
        #expect(checked.findings("reference-ambiguous").first?.reference == reference)
        #expect(checked.findings("measure-unknown").isEmpty)
        #expect(checked.valued.lines.map(\.computed) == [nil])
    }

    @Test("Two codes of one measure, and a code the council does not have, do not")
    func aliases() throws {
        let checked = try CheckedGrid("Reference | Proxy Value | Answer\nNT28 X7 | 1 | 5\nNT1/RE1 | 1 | 5" + council)
        #expect(checked.findings("reference-ambiguous").isEmpty)
        #expect(checked.valued.lines.map(\.computed) == [.exactly("5"), .exactly("5")])
    }

    @Test("A question that starts with another measure's code stops, unless the council asks it so")
    func contradictions() throws {
        let checked = try CheckedGrid(
            """
            Reference | Question          | Proxy Value | Answer
            NT1       | «NT1c: local people» | 1        | 5
            «NT3-NT4» | Others            | 1           | 5
            NT28      | CO2 saved         | 1           | 5
            NT29      | NT2 - Hours       | 1           | 5
            """ + council)
        #expect(checked.cells("reference-ambiguous") == checked.marked)
        #expect(checked.valued.lines.map(\.computed) == Array(repeating: .exactly("5"), count: 4))
    }

    @Test("What stands behind a code in its own cell is kept in the reference")
    func rawText() throws {
        let checked = try CheckedGrid(
            "Reference | Question | Proxy Value | Answer\nNT1* | People | 1 | 5\nNT3 (new) | Others | 1 | 5" + council)
        #expect(checked.valued.lines.map(\.line.label) == ["NT1*", "NT3 (new)"])
        #expect(checked.valued.lines.map { $0.measure?.reference.text } == ["NT1", "NT3"])
    }
}
