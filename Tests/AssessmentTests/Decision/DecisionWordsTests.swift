import Assessment
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct DecisionWordsTests {
    @Test("The smallest change is told in pounds, and in the answer's own unit at its cell")
    func smallestChange() throws {
        let decision = try TenderSample.losersSlip().lot().decision
        let change = try #require(decision.smallestChanges.first { $0.bidder == "B" })
        // A penny more than what makes B's marks as high as A's.
        #expect(change.winnerAfter == "B" && change.line?.location.cell == CellReference("F2"))
        let units = change.change.groupedText(places: change.change.decimalPlaces)
        #expect(
            decision.sentence(of: change)
                == "\(decision.text(of: change.change)) more from B, for example B answering \(units) more to NT28 (F2): "
                + "B is first.")
    }

    @Test("Who is first without a bid, and when the others change places")
    func attendance() throws {
        let decision = try TenderSample.losersSlip().lot().decision
        #expect(
            decision.attendance.map(\.sentence) == [
                "Without A, B is first.", "Without B, A is first.",
                "Without C, B is first. The other bids change places among themselves.",
            ])
        let excluded = try TenderSample.losersSlip(.excluded).lot().decision
        #expect(excluded.attendance.last?.sentence.hasPrefix("With C in the tender, A is first.") == true)
    }

    @Test("Points are points, and pounds pounds")
    func amounts() throws {
        let points = try #require(TenderSample.everyMethod.first { $0.name == "points" }).sample.lot().decision
        #expect(points.text(of: ExactDecimal(1)) == "1 point")
        #expect(points.text(of: .exactly("1234.5")) == "1,234.5 points")
        let pounds = try TenderSample.losersSlip().lot().decision
        #expect(pounds.text(of: .exactly("1234.5")) == "£1,234.50")
    }

    @Test("Bids are listed by place; those without one come last, and those that are not in after them")
    func order() throws {
        let lot = try TenderSample.losersSlip(.excluded).lot()
        #expect(lot.ranked.map(\.name) == ["B", "A", "C"])
    }
}
