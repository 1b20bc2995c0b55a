import Assessment
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

/// Cases in which another answer once came out.
@Suite struct MendedRulesTests {
    @Test("Two criteria score one figure, each by its own weight, and both count in the ranking")
    func twoCriteria() throws {
        var method = ScoringMethod(.relative)
        method.figure = .stated
        var sample = TenderSample(
            method, weights: [("Price", 45), ("Quality", 30), ("Social value", 5), ("Social value, quantity", 20)])
        sample.add("Ash", price: "100", lines: [("NT28", "100", "100")], scores: [("Quality", "10")])
        sample.add("Birch", price: "110", lines: [("NT28", "200", "200")], scores: [("Quality", "10")])
        let lot = try sample.lot()
        // Ash 45 + 10 + 2.5 + 10; Birch 45 × 100 ÷ 110 + 10 + 5 + 20.
        #expect(lot.totals() == ["Ash": "67.5000", "Birch": "75.9091"])
        #expect(lot.decision.winners == ["Birch"] && lot.bids.map(\.rank) == [2, 1])
    }

    @Test("An accepted answer to a measure on two rows counts once")
    func acceptedOnce() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT28", "5", nil), ("NT28", "5", nil)])
        sample.evaluation.accepted = [
            AcceptedAnswer(bidder: "A", reference: .known("NT28"), answer: ExactDecimal(5), reason: "Once", by: "Jo")
        ]
        #expect(try sample.lot().bids[0].value.accepted == .exactly("5.00"))
    }

    @Test("An accepted answer that no line can take stops")
    func acceptedForNothing() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT28", "5", nil)])
        sample.evaluation.accepted = [
            AcceptedAnswer(
                bidder: "A", reference: .known("NT1"), answer: ExactDecimal(5), reason: "Forgotten", by: "Jo")
        ]
        #expect(try sample.assessed().findings.contains { $0.code == "tender-accepted-answer-unused" })
    }

    @Test("An answer that the stated value implies may be accepted: what rounding hides improves nothing")
    func impliedAnswer() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT18", "650000", "6264776.71")])
        sample.evaluation.accepted = [
            AcceptedAnswer(
                bidder: "A", reference: .known("NT18"), answer: ExactDecimal(6_500_000), reason: "Meant", by: "Jo")
        ]
        #expect(try !sample.assessed().findings.contains { $0.code == "tender-accepted-answer-raises" })
    }

    private func passOrFail(
        _ weights: [(String, Int)], _ bids: [(String, String, String, String, String)]
    ) -> TenderSample {
        var method = ScoringMethod(.passOrFail)
        method.target = ExactDecimal(100_000)
        method.figure = .stated
        var sample = TenderSample(method, weights: weights)
        for (name, price, quality, answer, stated) in bids {
            sample.add(name, price: price, lines: [("NT28", answer, stated)], scores: [("Quality", quality)])
        }
        return sample
    }

    @Test("A slip that drops a bid below the minimum is a flip, and its correction wins")
    func failingSlip() throws {
        let sample = passOrFail(
            [("Price", 50), ("Quality", 30), ("Social value", 20)],
            [
                ("Ash", "200", "20", "150000", "150000"), ("Birch", "210", "22", "150000", "150000"),
                ("Cedar", "100", "29", "150000", "15000"),
            ])
        let lot = try sample.lot()
        #expect(lot.decision.winners == ["Ash"] && lot.bids[2].rank == nil && lot.bids[2].total == nil)
        let flip = try #require(lot.decision.flips.first)
        #expect(flip.bidder == "Cedar" && flip.kind == .statedAsComputed && flip.winnerAfter == "Cedar")
    }

    @Test("A bid that comes to fail takes its price out of the comparison")
    func failingPrice() throws {
        let sample = passOrFail(
            [("Price", 30), ("Quality", 50), ("Social value", 20)],
            [
                ("Ash", "20", "0", "150000", "150000"), ("Birch", "100", "38", "150000", "150000"),
                ("Cedar", "200", "50", "150000", "150000"),
            ])
        let decision = try sample.lot().decision
        #expect(decision.winners == ["Cedar"])
        let flip = try #require(decision.flips.first { $0.bidder == "Ash" })
        // Without Ash's price of 20: Birch 30 + 38 + 20, Cedar 15 + 50 + 20.
        #expect(flip.kind == .leftOut && flip.winnerAfter == "Birch")
    }

    @Test("A price that nobody typed is not the lowest: the place is shared")
    func missingPrice() throws {
        var sample = TenderSample(ScoringMethod(.relative), weights: [("Quality", 80), ("Social value", 20)])
        sample.framework.tender.tieRule = .lowestPrice
        sample.add("Ash", price: "100", lines: [("NT28", "5", nil)], scores: [("Quality", "40")])
        sample.add("Birch", lines: [("NT28", "5", nil)], scores: [("Quality", "40")])
        #expect(try sample.lot().decision.winners == ["Ash", "Birch"])
    }

    @Test("The answer that is named does change the lead")
    func namedAnswer() throws {
        var method = ScoringMethod(.target)
        method.target = ExactDecimal(100_000)
        var sample = TenderSample(method, weights: [("Quality", 80), ("Social value", 20)])
        sample.add("Ash", lines: [("NT1", "1", nil)], scores: [("Quality", "15")])
        sample.add("Birch", lines: [("NT1", "2", nil)], scores: [("Quality", "20")])
        let change = try #require(try sample.lot().decision.smallestChanges.first { $0.bidder == "Ash" })
        #expect(change.line?.changed == .exactly("2.82"))
    }

    @Test("A tender whose reference begins alike is another tender")
    func alikeReferences() {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT28", "5", nil)], tender: "T-14")
        #expect(throws: AssessmentFault.self) { try sample.assessed() }
    }

    @Test("Bids names the file: another one stops, and a name that was put right keeps its return")
    func namedFile() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("draft.xlsx", lines: [("NT28", "5", nil)], file: "draft.xlsx")
        sample.evaluation.bids = [Bid("Ash Ltd", fileName: "draft.xlsx")]
        let lot = try sample.lot()
        #expect(lot.bids.map(\.name) == ["Ash Ltd"] && lot.bids[0].amount == ExactDecimal(5))
        sample.evaluation.bids = [Bid("draft.xlsx", fileName: "final.xlsx")]
        #expect(try sample.assessed().findings.contains { $0.code == "tender-other-return" })
    }

    @Test("Who would be first with a bid that has no scores cannot be told, which is not a tie")
    func unknownAttendance() throws {
        var sample = TenderSample.losersSlip()
        sample.evaluation.scores.removeAll { $0.bidder == "C" }
        sample.evaluation.bids[2].status = .late
        let joining = try #require(try sample.lot().decision.attendance.first { $0.joins })
        #expect(joining.winnersAfter == nil)
        #expect(joining.sentence == "With C in the tender, nobody can be named first: marks are missing.")
    }

    @Test("An evaluator without a score keeps the others' from being the consensus")
    func missingEvaluator() throws {
        var sample = TenderSample.losersSlip()
        sample.evaluation.scores.append(EvaluatorScore("Quality", bidder: "A", evaluator: "Sam", comment: "Good"))
        #expect(try sample.lot().totals()["A"] == "-")
    }

    @Test("A lot is known by its number, whatever is written behind it")
    func lotNames() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lot: "Lot 2: Catering", lines: [("NT28", "5", nil)])
        sample.add("B", lot: "2", lines: [("NT28", "5", nil)])
        sample.add("C", lot: "Lot No. 02", lines: [("NT28", "5", nil)])
        #expect(try sample.assessed().lots.count == 1)
    }
}
