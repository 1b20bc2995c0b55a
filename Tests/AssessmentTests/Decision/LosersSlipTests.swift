import Assessment
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

/// A slip in a loser's return decides between two other bidders: marks in relation to the best move with it.
@Suite struct LosersSlipTests {
    @Test("As sent: A 50 + 30 + 2, B 48.0769 + 30 + 3.2, C 25 + 15 + 20")
    func asSent() throws {
        let lot = try TenderSample.losersSlip().lot()
        #expect(lot.totals() == ["A": "82.0000", "B": "81.2769", "C": "60.0000"])
        #expect(lot.decision.winners == ["A"])
        #expect(lot.decision.winnersBySocialValue == ["C"])
        #expect(lot.bids.map(\.rank) == [1, 2, 3])
    }

    @Test("Corrected or excluded: A 92.5, B 98.0769; corrected C has 52.5")
    func corrected() throws {
        let corrected = try TenderSample.losersSlip(corrected: true).lot()
        #expect(corrected.totals() == ["A": "92.5000", "B": "98.0769", "C": "52.5000"])
        let excluded = try TenderSample.losersSlip(.excluded).lot()
        #expect(excluded.totals() == ["A": "92.5000", "B": "98.0769", "C": "-"])
        #expect(excluded.bids.map(\.rank) == [2, 1, nil])
    }

    @Test("The slip is the flip, at C's own cell, and the sentence says what to do")
    func flip() throws {
        let decision = try TenderSample.losersSlip().lot().decision
        let flip = try #require(decision.flips.first { $0.kind == .statedAsComputed })
        #expect(flip.bidder == "C")
        #expect(flip.location.cell == CellReference("G2"))
        #expect(flip.location.file == "c.xlsx")
        #expect(flip.from == ExactDecimal(1_000_000) && flip.to == ExactDecimal(100_000))
        #expect(flip.winnerBefore == "A" && flip.winnerAfter == "B")
        #expect(flip.finding == "stated-value-disagrees")
        #expect(
            decision.sentence
                == "As sent, A wins by 0.7231 points. Correct NT28 in C's return (G2) and B wins.")
    }

    @Test("Without C, B would be first; without B, A; and with C excluded its coming back makes A first again")
    func attendance() throws {
        let lot = try TenderSample.losersSlip().lot()
        #expect(lot.decision.attendance.map(\.winnerAfter) == ["B", "A", "B"])
        let excluded = try TenderSample.losersSlip(.excluded).lot()
        let joining = try #require(excluded.decision.attendance.first { $0.joins })
        #expect(joining.bidder == "C" && joining.winnerAfter == "A" && joining.reordersOthers)
    }

    @Test("Where the computed figures are scored, B wins and C's stated value would make A win")
    func computed() throws {
        var sample = TenderSample.losersSlip()
        sample.framework.tender.scoring?.figure = .accepted
        let decision = try sample.lot().decision
        #expect(decision.winners == ["B"])
        #expect(
            decision.sentence
                == "As computed, B wins by 5.5769 points. Count NT28 in C's return (G2) as it is stated and A wins.")
    }
}
