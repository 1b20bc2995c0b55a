import Assessment
import SocialValue
import SpreadsheetModel
import TestSupport
import Testing
import WorkbookPlans

@testable import Layouts

@Suite struct ScoresSheetTests {
    private func sheet(_ sample: TenderSample) throws -> (lot: LotAssessment, sheet: ScoresSheet) {
        let lot = try sample.lot()
        return (lot, ScoresSheet(lot, name: "Scores", tender: sample.framework.tender))
    }

    @Test(
        "What stands there before anybody works it out is what our core gives",
        arguments: TenderSample.everyMethod.map(\.name))
    func cachedValues(_ name: String) throws {
        let sample = try #require(TenderSample.everyMethod.first { $0.name == name }?.sample)
        let (lot, sheet) = try sheet(sample)
        let rows = try #require(sheet.rows)
        for (position, bid) in sheet.bids.enumerated() {
            let row = rows.lowerBound + position
            func number(_ column: Int?) -> ExactDecimal? {
                column.flatMap { sheet.plan[CellReference(row: row, column: $0)]?.number }
            }
            let marks = lot.criteria.indices.map { number(sheet.columns.firstMark + $0) }
            #expect(marks == (bid.scores.isEmpty ? lot.criteria.map { _ in nil } : bid.scores.map(\.marks)))
            #expect(number(sheet.columns.total) == bid.total)
            if lot.decision.basis == .total {
                #expect(number(sheet.columns.rank) == bid.rank.map { ExactDecimal($0) })
            }
        }
    }

    @Test("Every column has one heading, and every row as many cells", arguments: TenderSample.everyMethod.map(\.name))
    func columns(_ name: String) throws {
        let sample = try #require(TenderSample.everyMethod.first { $0.name == name }?.sample)
        let sheet = try sheet(sample).sheet
        let rows = try #require(sheet.rows)
        let headings = sheet.columns.headings
        #expect(Set(headings).count == headings.count)
        for row in [sheet.columns.headingRow, sheet.columns.headingRow + 1] + Array(rows) {
            #expect(sheet.plan.cells.count { $0.reference.row == row } == headings.count)
        }
    }

    @Test("Price, figure, status, scores and weights can be changed, and nothing else")
    func inputs() throws {
        let (_, sheet) = try sheet(.losersSlip())
        let open = sheet.plan.cells.filter { !$0.format.isLocked }
        let isFormula = open.contains { $0.formula != nil }
        #expect(!isFormula)
        let rows = try #require(sheet.rows)
        let columns = Set(open.filter { rows.contains($0.reference.row) }.map(\.reference.column))
        #expect(columns == [1, 2, 3, 4])
    }

    @Test("A missing price is no figure for the tie rule, and then the rule parts nobody")
    func tieWithoutPrice() throws {
        var sample = TenderSample(ScoringMethod(.relative))
        sample.framework.tender.tieRule = .lowestPrice
        sample.add("A", price: "100", lines: [("NT28", "5", "5")])
        sample.add("B", lines: [("NT28", "5", "5")])
        let (_, sheet) = try sheet(sample)
        let row = try #require(sheet.rows).upperBound
        let tie = sheet.plan[CellReference(row: row, column: sheet.columns.tieBreak)]
        let price = CellReference(row: row, column: sheet.columns.price)
        #expect(tie?.formula?.contains("IF(ISNUMBER(\(price)),-\(price),\"\")") == true && tie?.number == nil)
        let place = try #require(sheet.columns.rank)
        let formula = try #require(sheet.plan[CellReference(row: row, column: place)]?.formula)
        let ties = sheet.columns.column(sheet.columns.tieBreak)
        #expect(formula.contains("IF(COUNT(\(ties))=SUM("))
    }
}
