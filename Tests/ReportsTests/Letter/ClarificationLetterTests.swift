import Checks
import Findings
import Reports
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation

@Suite struct ClarificationLetterTests {
    private func letter(_ checked: CheckedReturn) throws -> String {
        let findings = checked.findings.filter { $0.who == .bidder && $0.severity > .note }
        return ClarificationLetter.text(try checked.outcome.get(), findings: findings, attachment: "acme-queries.xlsx")
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

    @Test("Without questions the letter says so, and sends no form")
    func nothing() throws {
        let text = ClarificationLetter.text(
            try CheckedReturn.published.outcome.get(), findings: [], attachment: "x.xlsx")
        #expect(text.hasPrefix("Subject: Your social value return: no questions"))
        #expect(text.contains("no\nquestions about it."))
        #expect(!text.contains("x.xlsx") && !text.contains("Reply"))
    }

    @Test("The letter names council, tender, contact, the day to reply by and where to send")
    func facts() throws {
        var valued = try CheckedReturn.published.outcome.get()
        var framework = Framework.publishedTable
        framework.tender = Tender(
            reference: "RV/26/7", title: "Street cleaning", council: "Ribble Valley Borough Council",
            contact: "Jo Fell, 01200 555010", replyBy: CivilDate(year: 2026, month: 2, day: 14, hour: 17),
            sendTo: "bids@ribble.example")
        valued = Valuer(framework: framework).value(valued.source)
        let text = ClarificationLetter.text(
            valued, findings: CheckedReturn.published.findings.filter { $0.severity == .stop }, attachment: "q.xlsx")
        for words in [
            "Subject: Clarification questions about your social value return, Street cleaning\n",
            "From: Ribble Valley Borough Council\n", "Tender reference: RV/26/7\n", "Your file: published.xlsx\n",
            "Reply by: 14 February 2026, 17:00\n", "Reply to: bids@ribble.example\n",
            "\nYours faithfully\n\nJo Fell, 01200 555010\nRibble Valley Borough Council\n",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(!text.contains("["))
    }

    @Test("What no council's workbook says is left as a gap to fill in")
    func gaps() throws {
        let text = try letter(.published)
        for gap in ["[name of the council]", "[tender reference]", "[date to reply by]", "[name and contact]"] {
            #expect(text.contains(gap), "\(gap)")
        }
    }

    @Test("Rules and other councils are not the bidder's business")
    func noRules() throws {
        let text = try letter(.published)
        #expect(text.contains("counted twice"))
        for word in ["Rule ", "rule ", "Torbay", "Essex"] { #expect(!text.contains(word), "\(word)") }
    }

    @Test("A file that could not be read gets a letter: what came, what is wrong, what to send and where")
    func refused() {
        let text = RefusalLetter.text(
            fileName: "acme\u{202E}.pdf", request: "It is a PDF document. Please send a workbook.",
            tender: Tender(council: "Ribble Valley", sendTo: "bids@ribble.example"))
        #expect(text.hasPrefix("Subject: We could not read your social value return\n"))
        #expect(text.contains("It is a PDF document.") && text.contains("Reply to: bids@ribble.example"))
        #expect(text.contains("acme<U+202E>.pdf") && !text.contains("\u{202E}"))
        #expect(text.split(separator: "\n").allSatisfy { $0.utf16.count <= 76 })
    }
}
