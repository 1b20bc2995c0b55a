import Assessment
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct AssessmentChecksTests {
    /// The findings of one kind, each with its place.
    private func found(_ code: FindingCode, _ sample: TenderSample) throws -> [String] {
        try sample.assessed().findings.filter { $0.code == code }.map { finding in
            finding.location.description
        }
    }

    /// The evaluation of a sample counts as a file that was given.
    private func typed(_ sample: TenderSample) -> TenderSample {
        var sample = sample
        sample.evaluation.file = SourceFile(name: "e.xlsx", sha256: "e", byteCount: 1)
        return sample
    }

    @Test("The loser's slip is a stop at its own cell, and gone with the correction")
    func restsOnLine() throws {
        #expect(try found("tender-decision-rests-on-line", .losersSlip()) == ["c.xlsx, Return!G2"])
        #expect(try found("tender-decision-rests-on-line", .losersSlip(corrected: true)).isEmpty)
    }

    @Test("An answer above five times the median of at least two others is an outlier; five times is not")
    func outlier() throws {
        func places(_ answer: String, others: [String]) throws -> [String] {
            var sample = TenderSample(ScoringMethod(.relative))
            for (name, other) in zip(["B", "C", "D"], others) { sample.add(name, lines: [("NT28", other, nil)]) }
            sample.add("A", lines: [("NT28", answer, nil)])
            return try found("tender-answer-outlier", sample)
        }
        #expect(try places("1001", others: ["100", "300"]) == ["a.xlsx, Return!F2"])
        #expect(try places("1000", others: ["100", "300"]).isEmpty)
        #expect(try places("1001", others: ["100"]).isEmpty)
        #expect(try places("1501", others: ["1", "300", "900"]) == ["a.xlsx, Return!F2"])
    }

    @Test("A bid without a return, a return without a bid, and marks that are missing, at the bid's row")
    func missing() throws {
        var sample = typed(.losersSlip())
        sample.evaluation.bids.append(
            Bid("D", place: CellLocation(file: "e.xlsx", sheet: "Bids", cell: CellReference("A9"))))
        sample.evaluation.scores.removeAll { $0.bidder == "B" }
        sample.add("E", lines: [("NT28", "1", "1")])
        #expect(try found("tender-return-missing", sample) == ["e.xlsx, Bids!A9"])
        #expect(try found("tender-bid-missing", sample) == ["e.xlsx"])
        #expect(try found("tender-marks-missing", sample).contains("e.xlsx, Bids!A3"))
        #expect(try found("tender-marks-missing", typed(.losersSlip())).isEmpty)
    }

    @Test("An accepted answer may lower a bid and not raise it")
    func raised() throws {
        func places(_ answer: Int) throws -> [String] {
            var sample = TenderSample.losersSlip()
            sample.evaluation.accepted = [
                AcceptedAnswer(
                    bidder: "A", reference: .known("NT28"), answer: ExactDecimal(answer), reason: "Clarified", by: "Jo",
                    place: CellLocation(file: "e.xlsx", sheet: "Accepted", cell: CellReference("D2")))
            ]
            return try found("tender-accepted-answer-raises", sample)
        }
        #expect(try places(100_001) == ["e.xlsx, Accepted!D2"])
        #expect(try places(100_000).isEmpty)
    }

    @Test("A tie is a stop until the council's rule parts it")
    func tie() throws {
        var sample = TenderSample(ScoringMethod(.relative), weights: [("Price", 50), ("Quality", 50)])
        sample.add("A", price: "100", lines: [], scores: [("Quality", "40")])
        sample.add("B", price: "125", lines: [], scores: [("Quality", "50")])
        #expect(try found("tender-tie", sample) == ["e.xlsx, Bids!A2"])
        #expect(try sample.lot().decision.sentence.hasPrefix("As computed, A and B share first place."))
        sample.framework.tender.tieRule = .quality
        #expect(try found("tender-tie", sample).isEmpty)
        #expect(try sample.lot().decision.winners == ["B"])
    }

    @Test("A bid that is not in and pledges most is told; one below the minimum is not ranked")
    func notIn() throws {
        #expect(try found("tender-best-not-in", .losersSlip(.excluded)) == ["e.xlsx, Bids!A4"])
        #expect(try found("tender-best-not-in", .losersSlip()).isEmpty)
        var method = ScoringMethod(.passOrFail)
        method.target = ExactDecimal(150_000)
        var sample = TenderSample.losersSlip()
        sample.framework.tender.scoring = method
        #expect(try found("tender-minimum-not-reached", sample) == ["e.xlsx, Bids!A2", "e.xlsx, Bids!A4"])
        let lot = try sample.lot()
        #expect(lot.bids.map(\.rank) == [nil, 1, nil])
        // A's lower price counts no more.
        #expect(lot.totals()["B"] == "100.0000")
    }

    @Test("A council's workbook without a method compares and scores nothing")
    func noMethod() throws {
        #expect(try found("tender-method-missing", TenderSample()).count == 1)
        #expect(try found("tender-method-missing", .losersSlip()).isEmpty)
    }
}
