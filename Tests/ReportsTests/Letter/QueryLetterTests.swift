import Findings
import Reports
import Returns
import TestSupport
import Testing
import Valuation

@Suite struct QueryLetterTests {
    private func letter(_ checked: CheckedReturn) throws -> String {
        let findings = checked.findings.filter { $0.who == .bidder && $0.severity > .note }
        return QueryLetter.text(try checked.outcome.get(), findings: findings, attachment: "acme-queries.xlsx")
    }

    @Test("The letter about the published return, as stored")
    func golden() throws {
        Golden.expect(try letter(.published), matches: "letter.txt")
    }

    @Test("No line is wider than 76 columns, and nothing a file says steers the terminal")
    func plain() throws {
        let text = try letter(.hostile)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 76 })
        #expect(!text.contains("\u{202E}") && !text.contains("\u{7}"))
    }

    @Test("The bidder is spoken to, not about")
    func address() throws {
        #expect(try !letter(.published).contains("Ask the bidder"))
    }

    @Test("Without questions the letter says so")
    func nothing() throws {
        let text = QueryLetter.text(try CheckedReturn.published.outcome.get(), findings: [], attachment: "x.xlsx")
        #expect(text.contains("have no questions about it."))
        #expect(!text.contains("x.xlsx"))
    }
}
