import Checks
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct RepeatedHeadingsTests {
    private func found(_ again: String, first: String = "Answer | Pledged Social Value") throws -> [Finding] {
        try CheckedGrid(
            """
            Reference | Question | Proxy Value | \(first)
            NT1 | People | 10 | 5 | 50
            Reference | Question | \(again)
            NT3 | Unemployed | 10 | 6 | 60
            """
        ).findings("heading-scale-unclear")
    }

    @Test(
        "Headings printed again with another scale or meaning stop the return",
        arguments: [
            "Proxy Value | Answer (£000) | Value", "Proxy Value | Answer per year | Value",
            "Proxy | Actual delivered | Value",
        ])
    func another(_ again: String) throws {
        let findings = try found(again)
        #expect(findings.map(\.severity) == [.stop])
        #expect(findings.map(\.location.cell) == [CellReference("D3")])
        #expect(
            findings.first?.message.hasSuffix(
                "from row 3 on, and \"Answer\" above. All its figures were read the same way.") == true)
    }

    @Test(
        "Headings printed again in other words for the same do not",
        arguments: [
            "Proxy Value | Answer | Value", "Proxy | Offer | Social Value", "Proxy Value | Anwser |", "Proxy | |",
        ])
    func same(_ again: String) throws {
        #expect(try found(again).isEmpty)
    }

    @Test("The years of a form are printed again as they were")
    func years() throws {
        #expect(try found("Proxy Value | Year 1 | Year 2", first: "Year 1 | Year 2").isEmpty)
        #expect(try found("Proxy Value | Year 3 | Year 4", first: "Year 1 | Year 2").count == 2)
    }
}
