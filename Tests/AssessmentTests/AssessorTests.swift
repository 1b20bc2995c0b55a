import Assessment
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct AssessorTests {
    @Test("The published total beside £4m: A 100 and B 47.2744 as stated, A 70.5737 and B 100 with NT18 corrected")
    func published() throws {
        func marks(_ figure: ScoredFigure) throws -> [String: String] {
            var method = ScoringMethod(.relative)
            method.figure = figure
            var sample = TenderSample(method)
            sample.add(
                "A", lines: [("NT18", "650000", "6264776.71"), ("NT28", "2196468.69", "2196468.64")])
            sample.add("B", lines: [("NT28", "4000000", "4000000")])
            return try sample.lot().totals()
        }
        #expect(try marks(.stated) == ["A": "100.0000", "B": "47.2744"])
        #expect(try marks(.computed) == ["A": "70.5737", "B": "100.0000"])
    }

    @Test("Twenty per cent, half quantity and half quality: the best quantity and 80 of 100 are 10 + 8 = 18")
    func quantityAndQuality() throws {
        var sample = TenderSample(
            ScoringMethod(.relative), weights: [("Social value, quantity", 10), ("Social value, quality", 10)])
        sample.framework.tender.scoreScale = ExactDecimal(100)
        sample.add("A", lines: [("NT28", "500", nil)], scores: [("Social value, quality", "80")])
        #expect(try sample.lot().totals(2) == ["A": "18.00"])
    }

    @Test("An accepted answer counts in place of the one sent: £1,500 of a careers fair over three projects is £500")
    func accepted() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT28", "1500", "1500")])
        sample.evaluation.accepted = [
            AcceptedAnswer(
                bidder: "a", reference: .known("NT28"), answer: ExactDecimal(500), reason: "Three projects", by: "Jo")
        ]
        let bid = try sample.lot().bids[0]
        #expect(bid.value.computed == .exactly("1500.00"))
        #expect(bid.value.accepted == .exactly("500.00"))
        #expect(bid.amount == ExactDecimal(500))
    }

    @Test("Ten people and five for half the time over two years are 25 years of work, each worth its proxy")
    func yearsOfWork() throws {
        let halves = try #require(ExactDecimal(5).multiplied(by: .exactly("0.5")))
        let years = try #require(ExactDecimal(10).adding(halves)?.multiplied(by: ExactDecimal(2)))
        #expect(years == ExactDecimal(25))
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT1", years.description, nil)])
        #expect(try sample.lot().bids[0].value.computed == .exactly("769550.00"))
    }

    @Test("The order of returns and of bids never matters")
    func order() throws {
        var sample = TenderSample.losersSlip()
        let first = try sample.lot()
        sample.reverse()
        sample.evaluation.bids.reverse()
        let second = try sample.lot()
        #expect(first.totals() == second.totals())
        #expect(first.decision == second.decision)
        #expect(first.bids.map(\.name) == second.bids.map(\.name))
    }

    @Test("A measure that nobody answers changes nothing")
    func unanswered() throws {
        var sample = TenderSample.losersSlip()
        let before = try sample.lot().totals()
        sample.framework.measures.removeAll { $0.reference.text == "NT1" }
        #expect(try sample.lot().totals() == before)
    }

    @Test("A missing score is not nothing: no total, no winner, and social value alone is told")
    func missingScore() throws {
        var sample = TenderSample.losersSlip()
        sample.evaluation.scores.removeAll { $0.bidder == "B" }
        let lot = try sample.lot()
        #expect(lot.totals() == ["A": "82.0000", "B": "-", "C": "60.0000"])
        #expect(lot.decision.winners.isEmpty && lot.decision.leader == "C")
        #expect(
            lot.decision.sentence.hasPrefix(
                "There is no winner yet: B has no marks for Quality, because no score was typed. As sent, C is first on "
                    + "social value alone by 16.8 points."))
    }

    @Test("Evaluators who differ need a consensus; it is never their mean")
    func consensus() throws {
        var sample = TenderSample.losersSlip()
        sample.evaluation.scores.append(
            EvaluatorScore("quality", bidder: "A Ltd", evaluator: "Sam", score: ExactDecimal(20)))
        #expect(try sample.lot().totals()["A"] == "-")
        sample.evaluation.scores.append(
            EvaluatorScore("Quality", bidder: "A", consensus: ExactDecimal(24), reason: "Two sites of three"))
        #expect(try sample.lot().totals()["A"] == "76.0000")
    }

    @Test("Themes without rows are £0 for every bid, and blanks are no answers of nothing")
    func comparison() throws {
        var sample = TenderSample()
        sample.add("A", lines: [("NT28", "10", "10"), ("NT18", nil, nil)])
        sample.add("B", lines: [("NT28", "0", "0")])
        let lot = try sample.lot()
        #expect(lot.themes.map(\.name) == ["Growth", "Social", "Innovation"])
        #expect(lot.themes[2].cells.map { $0?.counted } == [.zero, .zero])
        let nt18 = try #require(lot.measures.first { $0.label == "NT18" })
        #expect(nt18.cells[0]?.isBlank == true && nt18.cells[0]?.answer == nil && nt18.cells[1] == nil)
        #expect(lot.measures.first { $0.label == "NT28" }?.cells[1]?.answer == .zero)
        #expect(lot.decision.winners.isEmpty && lot.decision.winnersBySocialValue == ["A"])
    }

    @Test("Points a unit with a most for each measure: min(3 × 5, 12) + 2 × 4 = 20 of 40")
    func points() throws {
        var method = ScoringMethod(.points)
        method.points = [
            MeasurePoints(.known("NT1"), perUnit: ExactDecimal(5), most: ExactDecimal(12)),
            MeasurePoints(.known("NT28"), perUnit: ExactDecimal(2)),
        ]
        method.cap = ExactDecimal(40)
        var sample = TenderSample(method, weights: [("Social value", 20), ("Quality", 80)])
        sample.add("A", lines: [("NT1", "3", nil), ("NT28", "4", nil)], scores: [("Quality", "80")])
        let bid = try sample.lot().bids[0]
        #expect(bid.amount == ExactDecimal(20))
        #expect(bid.total == ExactDecimal(90))
    }

    @Test("The smallest change is told in pounds and in the answer's own unit, at its cell")
    func smallestChange() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT18", "1000", nil)])
        sample.add("B", lines: [("NT28", "900", nil)])
        let change = try #require(try sample.lot().decision.smallestChanges.first)
        // 963.81 against 900: B needs £63.82 more to be first, and A £63.82 less to be second.
        #expect(change.bidder == "A" && change.change == .exactly("63.82"))
        #expect(change.line?.reference == "NT18" && change.line?.location.cell == CellReference("F2"))
    }
}
