import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans

@testable import Layouts

@Suite struct CouncilTenderSheetTests {
    private func sheets(_ scoring: ScoringMethod?) throws -> (tender: SheetPlan, guide: SheetPlan) {
        var framework = PublishedTable.framework
        framework.tender.scoring = scoring
        let plan = CouncilWorkbook(framework, version: "9.9").plan()
        let tender = try #require(plan.sheets.first { $0.name == "Tender" })
        return (tender, try #require(plan.sheets.first))
    }

    @Test func everyFactOfOneWordOffersItsWords() throws {
        let sheet = try sheets(nil).tender
        let facts = ["FTE Basis", "Jurisdiction", "Scoring Method", "Scored Figure", "Price Method", "Tie Rule"]
        for fact in facts {
            let row = try #require(sheet.cells.first { $0.content == .text(fact) }).reference.row
            let cell = CellReference(row: row, column: 1)
            let rule = sheet.validations.first { $0.range == CellRange(cell, cell) }
            guard case .list(let list)? = rule?.rule else {
                Issue.record("\(fact) has no list")
                continue
            }
            #expect(list.hasPrefix("'Choices'!"))
            #expect(sheet[cell]?.format.isLocked == false)
        }
        #expect(sheet.validations.count == facts.count)
    }

    @Test func bandsAndPointsHaveRowsOnlyWhereTheTenderHasThem() throws {
        #expect(
            try !sheets(nil).tender.texts(column: 0).contains {
                $0?.contains(":") == true && $0?.contains("W") == false
            })
        var method = ScoringMethod(.points)
        let reference = try #require(MeasureReference("NT1"))
        method.points = [MeasurePoints(reference, perUnit: .exactly("2.5"), most: .exactly("20"))]
        method.bands = [ScoreBand(from: .exactly("250000"), percent: .exactly("62.5"))]
        let sheet = try sheets(method).tender
        for (label, value) in [("Band: £250,000", "62.5"), ("Points: NT1", "2.5"), ("Most Points: NT1", "20")] {
            let row = try #require(sheet.cells.first { $0.content == .text(label) }).reference.row
            #expect(sheet[CellReference(row: row, column: 1)]?.content == .number(.exactly(value)))
        }
    }

    @Test func theGuideExplainsEveryMethod() throws {
        let guide = try sheets(nil).guide
        let names = guide.texts(column: 0)
        for kind in ScoringMethod.Kind.allCases { #expect(names.contains(kind.rawValue)) }
    }
}
