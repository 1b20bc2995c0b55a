import Findings
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import Valuation
import WorkbookPlans

@testable import Layouts

/// The opening sheet says beside its total, and at its top, that the total is not to be relied on.
@Suite struct TotalStatusTests {
    private func status(
        _ source: Return = PublishedTable.return, _ basis: ValuationBasis = .computed, stops: Int = 0
    ) -> TotalStatus {
        let valued = Valuer().value(source)
        return TotalStatus(valued, basis: basis, findings: LineFindings(Self.stops(stops), of: source))
    }

    private static func stops(_ count: Int) -> [Finding] {
        let stop = FindingDefinition("a-code", .stop, .bidder, title: "T", meaning: "M.", fix: "F.")
        return Array(repeating: Finding(stop, at: CellLocation(file: "a.xlsx"), message: "M."), count: count)
    }

    @Test func stopsAndTheOtherTotalAreTold() {
        #expect(
            status(stops: 1).text
                == "Do not rely on this total until the problem marked Stop is resolved (see Findings). The return states "
                + "£8,461,245.35.")
        #expect(status(stops: 3).text?.contains("until the 3 problems marked Stop are resolved") == true)
        #expect(status(PublishedTable.return, .stated).text == "Answer × proxy value comes to £2,822,946.49.")
    }

    @Test func aTotalThatAgreesNeedsNoWords() {
        var line = ReturnLine.sample(proxy: "2", answer: "5", stated: "10")
        #expect(status(.sample([line])).text == nil && status(.sample([line]), .stated).text == nil)
        line.stated = .none
        #expect(status(.sample([line])).text == nil && status(.sample([line]), .stated).text == nil)
    }

    @Test func aPrintedTotalThatIsNotTheSumIsTold() {
        var source = Return.sample([.sample(proxy: "2", answer: "5", stated: "10")])
        source.statedTotal = StatedAmount(cell: nil, text: "£90", amount: .exactly("90"))
        #expect(status(source).text == "The return states £90.00.")
        #expect(status(source, .stated).text == "The total shown in the return is £90.00.")
        source.statedTotal = .none
        source.lines[0].stated = StatedAmount(cell: nil, text: "£11", amount: .exactly("11"))
        #expect(status(source).text == "The values in the return add up to £11.00.")
    }

    @Test("The words stand in the last row beside the total, and headings and labels stay as they are")
    func beside() {
        let valued = Valuer().value(PublishedTable.return)
        let findings = LineFindings(Self.stops(1), of: valued.source)
        let sheet = PledgeSheet(valued, basis: .computed, findings: findings).plan
        let clean = PledgeSheet(valued, basis: .computed).plan
        #expect(sheet.texts(column: 0) == clean.texts(column: 0))
        #expect(sheet.texts(column: 0).last == "Total SV Pledge")
        #expect(sheet.texts(column: 2).last == TotalStatus(valued, basis: .computed, findings: findings).text)
        for column in 0..<9 {
            let heading = CellReference(row: 0, column: column)
            #expect(sheet[heading]?.content == clean[heading]?.content)
        }
        #expect(sheet["C28"]?.format.fill == HouseStyle.stopFill && clean["C28"]?.format.fill == HouseStyle.totalFill)
        #expect(sheet["G1"]?.format.fill == HouseStyle.stopHeadingFill)
        #expect(sheet.comments.first?.cell == CellReference("G1"))
        #expect(sheet.validations.first?.range == CellRange("A1:A1") && sheet.validations.first?.rule == .any)
        #expect(clean.validations.isEmpty && clean.comments.isEmpty)
    }
}
