import Assessment
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct SummaryMakerTests {
    /// Ash wins before Birch; Cedar is excluded and Fir late. Every score has a reason, every bidder an address.
    private static func sample(_ jurisdiction: Jurisdiction? = .england) -> TenderSample {
        var method = ScoringMethod(.relative)
        method.figure = .stated
        var sample = TenderSample(method, weights: [("Price", 50), ("Quality", 30), ("Social value", 20)])
        sample.framework.tender.jurisdiction = jurisdiction
        sample.add("Ash", price: "100", lines: [("NT28", "1000", "1000")], scores: [("Quality", "30")])
        sample.add("Birch", price: "125", lines: [("NT28", "800", "800")], scores: [("Quality", "24")])
        sample.add("Cedar", price: "90", status: .excluded, lines: [("NT28", "9000", "9000")])
        sample.add("Fir", price: "80", status: .late, lines: [("NT28", "10", "10")])
        sample.evaluation.bids[2].reason = "No insurance."
        for place in sample.evaluation.bids.indices {
            let name = sample.evaluation.bids[place].bidder
            sample.evaluation.bids[place].identity = BidderIdentity(
                address: "1 High Street", email: "\(name)@example.test", identifier: "GB-PPON-\(place)")
        }
        for place in sample.evaluation.scores.indices {
            sample.evaluation.scores[place].comment = "Two sites of three."
        }
        return sample
    }

    private func summaries(
        _ sample: TenderSample, withholding withheld: Set<SummaryLaw.WinnerFact> = []
    ) throws -> [AssessmentSummary] {
        try SummaryMaker(try sample.assessed(), withholding: withheld).summaries()
    }

    private func message(_ sample: TenderSample) -> String? {
        #expect(throws: SummaryFault.self) { try self.summaries(sample) }?.message
    }

    @Test("Each assessed bidder has its own marks with reasons; a late bid was not assessed")
    func own() throws {
        let all = try summaries(Self.sample())
        #expect(all.map(\.bid.bidder) == ["Ash", "Birch", "Cedar"])
        let birch = all[1]
        // Price 50 × 100 ÷ 125, quality 24, social value 20 × 800 ÷ 1,000.
        #expect(birch.marks.map(\.marks) == [ExactDecimal(40), ExactDecimal(24), ExactDecimal(16)])
        #expect(birch.total == ExactDecimal(80))
        #expect(birch.marks[1].reasons == ["Two sites of three."])
        #expect(birch.marks[2].reasons[1] == "The largest lines of your return: NT28 (F2) £800.00.")
        #expect(birch.outcome == "Your bid did not win. It has 80.0000 points.")
        #expect(all[2].outcome.contains("No insurance."))
    }

    @Test("A loser is told of the winner what the law asks; the winner is told of nobody")
    func winner() throws {
        let england = try summaries(Self.sample())
        #expect(england[0].winner == nil && england[0].outcome == "Your bid won, with 100.0000 points.")
        #expect(england[1].winner?.name == "Ash" && england[1].winner?.total == ExactDecimal(100))
        #expect(england[1].winner?.marks[1].reasons == ["Two sites of three."])
        let scotland = try summaries(Self.sample(.scotland))
        #expect(scotland[1].winner?.total == ExactDecimal(100))
        #expect(scotland[1].winner?.marks.allSatisfy(\.reasons.isEmpty) == true)
    }

    @Test("What is withheld is gone, and is listed")
    func withheld() throws {
        let all = try summaries(Self.sample(), withholding: [.name, .reasons])
        #expect(all[1].winner?.name == nil && all[1].winner?.marks.allSatisfy(\.reasons.isEmpty) == true)
        #expect(all[1].winner?.total == ExactDecimal(100))
        #expect(all[1].withheld == [.name, .reasons] && all[0].withheld.isEmpty)
    }

    @Test("No summary without a winner, a reason, an address, or the jurisdiction")
    func refused() throws {
        var sample = Self.sample()
        sample.evaluation.scores[1].score = nil
        #expect(message(sample)?.contains("not decided") == true)
        sample = Self.sample()
        sample.evaluation.scores[1].comment = nil
        #expect(message(sample)?.contains("Birch has no reason for its score under Quality") == true)
        sample = Self.sample()
        sample.evaluation.bids[2].reason = nil
        #expect(message(sample)?.contains("Cedar is excluded without a reason") == true)
        sample = Self.sample()
        sample.evaluation.bids[0].identity.identifier = nil
        #expect(message(sample)?.contains("needs Identifier") == true)
        #expect(message(Self.sample(nil))?.contains("Jurisdiction") == true)
    }

    @Test("A reason that names another bidder is not sent")
    func othersNamed() throws {
        var sample = Self.sample()
        sample.evaluation.scores[1].comment = "Weaker than CEDAR Ltd."
        #expect(message(sample)?.contains("names another bidder, Cedar") == true)
        sample = Self.sample()
        sample.evaluation.scores[1].comment = "Weaker than Ash."
        #expect(try summaries(sample).count == 3)
    }
}

extension SummaryMakerTests {
    @Test("A finding that stops holds the letters back: a doubtful line that decides, or an improved bid")
    func stopped() throws {
        var sample = Self.sample()
        sample.evaluation.accepted = [
            AcceptedAnswer(
                bidder: "Birch", reference: .known("NT1"), answer: ExactDecimal(9), reason: "More", by: "Jo")
        ]
        #expect(message(sample)?.contains("a finding stops the award") == true)
    }

    @Test("The reason of a bid that is not in, and legal names, are looked through for other bidders")
    func otherTexts() throws {
        var sample = Self.sample()
        sample.evaluation.bids[2].reason = "Same director as Birch Ltd."
        #expect(message(sample)?.contains("names another bidder, Birch") == true)
        sample = Self.sample()
        sample.evaluation.bids[3].identity.legalName = "Fir Tree Group plc"
        sample.evaluation.scores[1].comment = "Not as good as fir\u{AD} tree group."
        #expect(message(sample)?.contains("names another bidder, Fir") == true)
    }

    @Test("A tie that the council's rule parted is told to both")
    func tie() throws {
        var sample = Self.sample()
        sample.framework.tender.tieRule = .quality
        // Ash 50 + 30 + 20; Birch 40, so quality cannot make up for it: weights are changed to make them equal.
        sample.framework.tender.weights = [
            AwardWeight("Price", percent: ExactDecimal(50)), AwardWeight("Quality", percent: ExactDecimal(50)),
        ]
        sample.evaluation.scores[0].score = ExactDecimal(30)
        sample.evaluation.scores[1].score = ExactDecimal(40)
        let all = try summaries(sample)
        #expect(
            all[0].outcome.contains("tie rule: highest quality") && all[1].outcome.contains("tie rule: highest quality")
        )
    }
}
