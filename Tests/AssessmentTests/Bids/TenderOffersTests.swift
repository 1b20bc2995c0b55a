import Assessment
import Checks
import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing

@Suite struct TenderOffersTests {
    private func fault(_ sample: TenderSample) -> AssessmentFault? {
        #expect(throws: AssessmentFault.self) { try sample.assessed() }
    }

    @Test("Lots are compared by themselves, in the order of their numbers")
    func lots() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lot: "Lot 10", lines: [("NT28", "5", nil)])
        sample.add("A", lot: "lot 2", lines: [("NT28", "50", nil)])
        sample.add("B", lot: "LOT 2", lines: [("NT28", "100", nil)])
        let lots = try sample.assessed().lots
        #expect(lots.map(\.label) == ["LOT 2", "Lot 10"])
        #expect(lots.map { $0.bids.map(\.name) } == [["A", "B"], ["A"]])
        #expect(lots[0].decision.leader == "B" && lots[1].decision.leader == "A")
    }

    @Test("Two returns of one bidder for one lot are refused; the row on Bids that names the file settles it")
    func twoVersions() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("Acme Ltd", lines: [("NT28", "5", nil)], file: "one.xlsx")
        sample.add("ACME Limited", lines: [("NT28", "6", nil)], file: "two.xlsx")
        let refused = try #require(fault(sample))
        #expect(refused.code == .severalReturns && refused.files == ["one.xlsx", "two.xlsx"])
        sample.evaluation.bids = [Bid("Acme", fileName: "two.xlsx")]
        #expect(try sample.lot().bids[0].amount == ExactDecimal(6))
    }

    @Test("The same file given twice counts once")
    func copies() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT28", "5", nil)], file: "a.xlsx")
        sample.add("A", lines: [("NT28", "5", nil)], file: "a.xlsx")
        #expect(try sample.lot().bids.count == 1)
    }

    @Test("Returns of another tender are refused, by the council's reference or by each other's")
    func otherTender() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT28", "5", nil)], tender: "T-1 Grounds")
        #expect(try sample.lot().bids.count == 1)
        sample.add("B", lines: [("NT28", "5", nil)], tender: "Catering 2027")
        #expect(fault(sample)?.files == ["b.xlsx"])
        sample.framework.tender.reference = nil
        sample.framework.tender.title = nil
        #expect(fault(sample)?.files == ["a.xlsx", "b.xlsx"])
    }

    @Test("A return without a lot goes to the only lot that its bidder bids for; with several it is refused")
    func lotNotNamed() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT28", "5", nil)], file: "a.xlsx")
        sample.evaluation.bids = [Bid("A", lot: "Lot 1"), Bid("B", lot: "Lot 2")]
        let lots = try sample.assessed().lots
        #expect(lots[0].bids[0].amount == ExactDecimal(5) && lots[1].bids[0].amount == nil)
        sample.evaluation.bids.append(Bid("A", lot: "Lot 2"))
        #expect(fault(sample)?.code == .lotNotNamed)
        sample.evaluation.bids[2].fileName = "a.xlsx"
        #expect(try sample.assessed().lots[1].bids.first?.amount == ExactDecimal(5))
    }

    @Test("A refused file belongs to the bid that names it, and else to nobody")
    func refused() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lines: [("NT28", "5", nil)])
        sample.addRefused("b.xlsx")
        #expect(try sample.assessed().refused.map(\.fileName) == ["b.xlsx"])
        sample.evaluation.bids.append(Bid("B", fileName: "b.xlsx"))
        let assessment = try sample.assessed()
        #expect(assessment.refused.isEmpty && assessment.lots[0].bids[1].checked?.refusal != nil)
        #expect(assessment.findings.map(\.code).contains("tender-return-refused"))
    }

    @Test("The lots can be narrowed to one, and a lot that is not there is named with those that are")
    func keep() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.add("A", lot: "Lot 1", lines: [])
        sample.add("B", lot: "Lot 2", lines: [])
        var offers = try TenderOffers(sample.returns, tender: sample.framework.tender)
        let fault = #expect(throws: AssessmentFault.self) { try offers.keep(lot: "Lot 3") }
        #expect(fault?.message == "No lot is called \"Lot 3\". The lots are Lot 1, Lot 2.")
        try offers.keep(lot: "2")
        #expect(offers.lots.map(\.name) == ["Lot 2"])
    }
}
