import Checks
import CouncilFramework
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@testable import Vocabulary

@Suite struct EvaluationReaderTests {
    private static let place = CellLocation(file: "evaluation.xlsx", sheet: "Bids", cell: CellReference("A2"))

    @Test func everyColumnOfBidsIsRead() throws {
        let bids = try EvaluationGrid(fixture: "evaluation-clean").checked.evaluation.bids
        let first = Bid(
            "Acme Ltd", lot: "Lot 1", price: .exactly("100000"), fileName: "acme.xlsx",
            identity: BidderIdentity(
                legalName: "Acme Limited", address: "1 High Street, Blackburn", email: "bids@acme.example",
                identifier: "GB-COH-01234567"), place: Self.place)
        #expect(bids.count == 3 && bids[0] == first)
        #expect(bids[1].price == .exactly("250000.50") && bids[1].status == .inTender)
        #expect(bids[2].status == .excluded && bids[2].reason == "Mandatory exclusion ground.")
    }

    @Test func scoresKeepTheirRowAndABlankIsNotZero() throws {
        let scores = try EvaluationGrid(fixture: "evaluation-clean").checked.evaluation.scores
        #expect(scores.map(\.place?.cell?.description) == ["A2", "A3", "A4"])
        #expect(scores.map(\.score) == [.exactly("4"), .exactly("3"), nil])
        #expect(scores.map(\.consensus) == [nil, .exactly("3.5"), .zero])
        #expect(scores.map(\.evaluator) == ["A. Khan", "B. Lee", nil])
        #expect(scores[0].comment == "Sound plan, page 3." && scores[1].reason == "The plan lacks a named manager.")
    }

    @Test func aRowWithoutALotHasThatOfTheBiddersOnlyBid() throws {
        let evaluation = try EvaluationGrid(fixture: "evaluation-clean").checked.evaluation
        #expect(evaluation.scores.map(\.lot) == ["Lot 1", "1", "Lot 1"])
        #expect(evaluation.accepted.map(\.lot) == ["Lot 1", "Lot 1", "Lot 2"])
    }

    @Test func acceptedAnswersAreReadInTheMeasuresUnit() throws {
        let accepted = try EvaluationGrid(fixture: "evaluation-clean").checked.evaluation.accepted
        #expect(accepted.map(\.reference.text) == ["NT18", "NT1", "NT68"])
        #expect(accepted.map(\.answer) == [.exactly("100000"), .exactly("2"), .exactly("50")])
        #expect(accepted.map(\.on?.dayText) == ["2026-03-04", nil, "2026-03-09"])
        #expect(accepted.allSatisfy { $0.by == "C. Roe" })
    }

    @Test func rowsThatCannotBeUsedAreLeftOut() throws {
        let incomplete = try EvaluationGrid(fixture: "evaluation-accepted-incomplete").checked.evaluation.accepted
        #expect(incomplete.map(\.answer) == [.zero])
        let unreadable = try EvaluationGrid(fixture: "evaluation-value-unreadable").checked.evaluation
        #expect(unreadable.bids.map(\.price) == [nil, nil, nil, nil])
        #expect(
            unreadable.scores.map(\.score) == [nil, nil, nil] && unreadable.accepted.map(\.answer) == [.exactly("5")])
    }

    @Test func criteriaAreKnownInAnySpelling() throws {
        let grid = try EvaluationGrid(
            "Bidder | Price\nAcme | 1\n== Scores\nCriterion | Bidder | Score\nMETHOD-STATEMENT | Acme | 3\nquality: | Acme | 2"
        )
        #expect(grid.checked.evaluation.scores.map(\.criterion) == ["Method statement", "Quality"])
        #expect(grid.checked.findings == [])
    }

    @Test(arguments: [
        ("3rd March 2027", "2027-03-03"), ("21st Apr 2027", "2027-04-21"), ("3 March 2027", "2027-03-03"),
        ("3xd March 2027", nil), ("03/04/2027", nil), ("31 February 2027", nil),
    ])
    func aDayIsReadWithItsMonthInWords(_ text: String, _ day: String?) {
        #expect(CouncilValue.date(text)?.dayText == day)
    }

    @Test func aDayInFiguresIsAnsweredWithTheDayInWords() {
        #expect(CouncilValue.dateExpectation(for: "03/04/2027").contains("type 3 April 2027"))
        #expect(CouncilValue.dateExpectation(for: "3.4.27").contains("type 3 April 2027"))
        #expect(CouncilValue.dateExpectation(for: "soon") == "a date, such as 2026-04-01 or 1 April 2026")
        #expect(CouncilValue.dateExpectation(for: "31/31/2027") == "a date, such as 2026-04-01 or 1 April 2026")
    }

    @Test func aWorkbookWithoutBidsIsNoEvaluation() {
        let grid = SheetGrid("Criterion | Bidder | Score\nQuality | Acme | 3", name: "Scores")
        #expect(
            EvaluationReader.reading([grid.sheet], fileName: "x.xlsx", framework: EvaluationGrid.framework) == nil)
    }

    @Test func lotsAndBiddersAreToldApartWithSpellingAside() {
        #expect(BidKey("ACME Ltd.", lot: "LOT 2:") == BidKey("Acme Limited", lot: "2"))
        #expect(BidKey("Acme", lot: nil) != BidKey("Acme", lot: "Lot 1"))
        #expect(BidKey("Acme", lot: "Lot 2") < BidKey("Acme", lot: "Lot 10"))
    }
}
