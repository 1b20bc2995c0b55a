import Findings
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct AnswerShownRoundedTests {
    @Test(
        "A figure that is shown rounded is told where the difference is worth more than rounding explains",
        arguments: [
            ("17.6 [0]", "no. people", "100", Severity.check), ("17.6 [0.0]", "no. people", "100", nil),
            ("17.6", "no. people", "100", nil), ("1200.4 [#,##0]", "no. people", "100", .note),
            ("5000.25 [£#,##0]", "£", "1", .note), ("17 [0]", "no. people", "100", nil),
            ("17.0001 [0]", "no. people", "1.00", nil), ("0.655 [0%]", "%", "500", .check),
            ("17.6 [0]", "no. people", "0", nil), ("0.65 [0%]", "%", "500", nil),
        ] as [(String, String, String, Severity?)])
    func kinds(answer: String, unit: String, proxy: String, severity: Severity?) throws {
        let checked = try CheckedGrid("Reference | Units | Proxy Value | Answer\nNT1 | \(unit) | \(proxy) | \(answer)")
        #expect(checked.findings("answer-shown-rounded").map(\.severity) == [severity].compactMap(\.self))
    }

    @Test("The stored figure is used, and both are told with what the difference is worth")
    func words() throws {
        let checked = try CheckedGrid("Reference | Units | Proxy Value | Answer\nNT1 | no. people | 100 | «17.6 [0]»")
        let finding = try #require(checked.findings("answer-shown-rounded").first)
        #expect(finding.location.cell == checked.marked.first)
        #expect(finding.message == "NT1's answer shows as 18, but the cell has 17.6. We used 17.6.")
        #expect(finding.effect == .exactly("40"))
        #expect(checked.valued.total.computed == .exactly("1760"))
    }
}
