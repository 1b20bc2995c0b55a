import Assessment
import Checks
import Findings
import Reports
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

/// A comparison in every form of data: the loser's slip, which decides between two other bidders.
@Suite struct ComparisonReportsTests {
    private func assessment() throws -> Assessment { try TenderSample.losersSlip().assessed() }

    @Test("The contract of DESIGN 5.6, to the byte")
    func json() throws {
        Golden.expect(ComparisonJSON.document(try assessment()).prettyText + "\n", matches: "comparison.json")
    }

    @Test("The keys of the contract stand first in every object, in its order")
    func keys() throws {
        let document = ComparisonJSON.document(try TenderSample.twoLots.assessed())
        #expect(document.keys == ["schemaVersion", "tender", "method", "lots", "findings"])
        let lot = try #require(document["lots"].items.first)
        #expect(
            Array(lot.keys.prefix(6)) == ["lot", "winner", "winnerBySocialValue", "bidders", "flips", "sentence"])
        #expect(
            try #require(lot["bidders"].items.first).keys
                == [
                    "bidder", "file", "status", "reason", "price", "value", "themes", "scores", "total", "rank",
                    "returnFindings",
                ])
    }

    @Test("A place that is shared has no winner, and a missing mark is null")
    func nulls() throws {
        var shared = TenderSample(ScoringMethod(.relative))
        for bidder in ["A", "B"] { shared.add(bidder, lines: [("NT28", "5", "5")]) }
        let document = ComparisonJSON.document(try shared.assessed())
        #expect(document["lots"].items.first?["winner"] == .null)
        let missing = try #require(TenderSample.everyMethod.first { $0.name == "missing" }?.sample)
        let text = ComparisonJSON.document(try missing.assessed()).compactText
        #expect(text.contains("\"score\":null") && text.contains("\"total\":null"))
    }

    @Test("Stops in the returns are told in every form, with bidder and cell, and no more than twenty")
    func stops() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: (0..<30).map { _ in ("NT28", "-5", "5") })
        sample.add("B", lines: [("NT28", "90", "90")])
        let assessment = try sample.assessed()
        let count = try #require(assessment.lots[0].bids[0].checked).count(.stop)
        #expect(count > 20)
        let text = ComparisonText(style: TerminalStyle(isColored: false)).report(assessment)
        #expect(text.contains("\(count) stops in the returns") && text.contains("  - A, Return!"))
        #expect(text.contains("… and \(count - 20) more"))
        let page = ComparisonHTML(version: "9.9").page(assessment)
        #expect(page.contains("\(count) stops in the returns"))
        let bidder = try #require(ComparisonJSON.document(assessment)["lots"].items.first?["bidders"].items.first)
        #expect(bidder["returnFindings"]["stop"] == .integer(count))
    }

    @Test("The answer as sent stands beside the accepted one, so that each amount can be worked out")
    func accepted() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT28", "100", "100")])
        sample.evaluation.accepted = [
            AcceptedAnswer(
                bidder: "A", reference: .known("NT28"), answer: ExactDecimal(10), reason: "Reply.", by: "Jo")
        ]
        let csv = ComparisonCSV.document(try sample.assessed())
        #expect(csv.contains(",1,100,10,100.00,100.00,10.00,\"accepted answer\""))
    }

    @Test func csv() throws {
        Golden.expect(ComparisonCSV.document(try assessment()), matches: "comparison.csv")
    }

    @Test func text() throws {
        let text = ComparisonText(style: TerminalStyle(isColored: false)).report(try assessment())
        Golden.expect(text, matches: "comparison.txt")
    }

    @Test func twoLotsAsText() throws {
        let text = ComparisonText(style: TerminalStyle(isColored: false)).report(try TenderSample.twoLots.assessed())
        Golden.expect(text, matches: "comparison-lots.txt")
    }

    @Test func html() throws {
        Golden.expect(ComparisonHTML(version: "9.9").page(try assessment()), matches: "comparison.html")
    }

    @Test("Nothing that a bidder wrote becomes markup or does anything to a terminal")
    func hostile() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("<script>alert(1)</script>", lines: [("NT28", "5", "5")])
        sample.add("\u{1B}[31mB\u{202E}", lines: [("NT28", "6", "6")])
        let assessment = try sample.assessed()
        let page = ComparisonHTML(version: "9.9").page(assessment)
        #expect(!page.contains("<script") && page.contains("&lt;script&gt;"))
        let text = ComparisonText(style: TerminalStyle(isColored: false)).report(assessment)
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    }
}
