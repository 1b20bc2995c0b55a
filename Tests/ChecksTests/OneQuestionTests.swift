import Checks
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

/// One cell, one question.
@Suite struct OneQuestionTests {
    private func told(_ text: String, at cell: String) throws -> [String] {
        try CheckedGrid(text).findings.filter { $0.location.cell == CellReference(cell) }.map(\.code.description)
    }

    @Test(
        "A finding that asks for another figure is all that is said of the figure",
        arguments: [
            ("£", "1E+30", "value-too-large"), ("hours", "(200)", "answer-negative"),
            ("£", "'1e14", "value-too-large"), ("£", "-24.4 [0]", "answer-negative"),
            ("%", "'0.5", "percentage-ambiguous"),
        ])
    func another(unit: String, answer: String, code: String) throws {
        #expect(
            try told("Reference | Units | Proxy Value | Answer\nNT18 | \(unit) | 10 | \(answer)", at: "D2") == [code])
    }

    @Test("A part that is larger than its whole is not asked about its overlap with it too")
    func overlap() throws {
        let spend = "Reference | Units | Proxy Value | Answer\nNT18 | £ | 1 | 100\nNT19 | £ | 1 | "
        #expect(try told(spend + "200", at: "D3") == ["part-exceeds-whole"])
        #expect(try told(spend + "50", at: "D3") == ["counted-twice"])
    }

    @Test("Overlaps that several rules find are one, the gravest")
    func rules() throws {
        let council = """
            == Measures
            Reference | Units | Proxy Value
            NT3       | FTE   | 10
            NT4       | FTE   | 10
            NT5       | FTE   | 10
            == Rules
            Rule | Kind     | Measures | Against | Severity
            D1   | Not both | NT5      | NT3     | note
            D2   | Not both | NT5      | NT4     | stop
            """
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer\nNT3 | FTE | 10 | 2\nNT4 | FTE | 10 | 1\nNT5 | FTE | 10 | 3\n"
                + council)
        #expect(
            checked.findings("counted-twice").map { "\($0.severity) \($0.message.prefix(12))" } == ["stop NT5 and NT4 "]
        )
    }

    @Test("What is about another cell, or graver, never gives way")
    func kept() throws {
        let checked = try CheckedGrid(
            "Reference | Units | Proxy Value | Answer | Pledged Social Value\nNT18 | £ | 1 | -5 | 70\nNT19 | £ | 1 | 1E+30 | tbc"
        )
        let codes = checked.findings.filter { $0.location.cell != nil }.map {
            "\($0.location.cell?.description ?? "") \($0.code)"
        }
        #expect(
            codes == [
                "D2 answer-negative", "E2 stated-value-disagrees", "D3 value-too-large", "E3 stated-value-unreadable",
            ])
    }
}
