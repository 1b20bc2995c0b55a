import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct FigureCoveredTests {
    @Test("A covered answer stops; what it was read as is said")
    func answer() throws {
        let checked = try CheckedGrid(
            """
            @merge C2:D2
            Reference | Question | Proxy Value | Answer
            NT1       | People   | 10          | «7»
            """)
        #expect(checked.cells("figure-covered") == checked.marked)
        #expect(
            checked.messages("figure-covered") == [
                "The merged cell C2:D2 covers D2, so nobody sees \"7\" there. It was read as the answer of NT1."
            ])
        #expect(checked.findings("figure-covered").map(\.severity) == [.stop])
    }

    @Test("Proxy values, stated values, parts and totals are told too, wherever the range reaches")
    func others() throws {
        let checked = try CheckedGrid(
            """
            @merge B2:C3 E2:E4 A5:E5
            Reference | Units | Proxy Value | Answer | Pledged Social Value
            NT1       | FTE   | «10»        | 2      | 20
            NT3       | FTE   | «10»        | 3      | «30»
            NT4       | FTE   | 10          | 4      | «40»
            Total     |       |             |        | «90»
            """)
        #expect(checked.cells("figure-covered") == checked.marked)
        #expect(checked.findings("figure-covered").map(\.severity) == [.stop, .stop, .check, .check, .check])
        let years = try CheckedGrid(
            "@merge C2:D2\nReference | Proxy Value | Year 1 | Year 2\nNT1 | 10 | 1 | «2»")
        #expect(years.cells("figure-covered") == years.marked)
    }

    @Test("With the council's proxy values a covered one changes no figure, and is to be checked")
    func councils() throws {
        let checked = try CheckedGrid(
            """
            @merge B2:C2
            Reference | Units | Proxy Value | Answer
            NT1       | FTE   | «10»        | 2
            == Measures
            Reference | Units | Proxy Value
            NT1       | FTE   | 10
            """)
        #expect(checked.cells("figure-covered") == checked.marked)
        #expect(checked.findings("figure-covered").map(\.severity) == [.check])
    }

    @Test(
        "Empty covered cells, and merges elsewhere, are nothing to tell",
        arguments: ["A2:B2", "D2:E2", "A1:A1", "D4:D9"])
    func nothingCovered(range: String) throws {
        let checked = try CheckedGrid(
            "@merge \(range)\nReference | Question | Proxy Value | Answer | Note\nNT1 | | 10 | 2 |")
        #expect(checked.findings("figure-covered").isEmpty)
    }
}
