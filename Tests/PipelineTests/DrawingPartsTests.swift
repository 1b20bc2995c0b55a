import Checks
import Fixtures
import Layouts
import Pipeline
import SpreadsheetModel
import Testing
import WorkbookPlans
import WriterOracle

@testable import XLSXWriter

/// The charts and comments of the workbooks that people are given, against those that libxlsxwriter makes of them.
@Suite struct DrawingPartsTests {
    private func plan(of fixture: String, _ basis: ValuationBasis) throws -> WorkbookPlan {
        let checked = ReturnPipeline().check(Fixtures.path(fixture))
        let workbook = ValuationWorkbook(
            try checked.outcome.get(), findings: checked.findings, basis: basis, version: "9.9")
        return workbook.plan()
    }

    private func parsed(_ write: (inout XMLOutput) -> Void) throws -> ParsedElement {
        var xml = XMLOutput()
        write(&xml)
        return try ParsedElement(parsing: xml.bytes.withBytes { bytes in bytes.indices.map { bytes[$0] } })
    }

    @Test(arguments: [Fixtures.publishedReturns[1], Fixtures.correctedReturns[0]], [ValuationBasis.computed, .stated])
    func everyChartOfTheFinishedWorkbookIsTheSame(_ fixture: String, _ basis: ValuationBasis) throws {
        let plan = try plan(of: fixture, basis)
        let reference = try ReferenceWorkbook(plan)
        let charts = plan.sheets.flatMap(\.charts)
        #expect(charts.count >= 4)
        for (index, chart) in charts.enumerated() {
            let theirs = try reference.part("xl/charts/chart\(index + 1).xml")
            let differences = Difference.between(try parsed(ChartPart(plan: chart, workbook: plan).write), and: theirs)
            let beyond = differences.beyond(ToleratedDifference.charts)
            #expect(beyond == [])
        }
        for (index, sheet) in plan.sheets.filter({ !$0.charts.isEmpty }).enumerated() {
            let theirs = try reference.part("xl/drawings/drawing\(index + 1).xml")
            let differences = Difference.between(try parsed(DrawingPart(sheet).write), and: theirs)
            #expect(differences == [])
        }
    }

    @Test(arguments: [ValuationBasis.computed, .stated])
    func everyValueOfAFinishedChartIsStored(_ basis: ValuationBasis) throws {
        let plan = try plan(of: Fixtures.publishedReturns[1], basis)
        for chart in plan.sheets.flatMap(\.charts) {
            let values = try parsed(ChartPart(plan: chart, workbook: plan).write).descendants("val")
            #expect(values.count == chart.series.count)
            for value in values {
                let points = value.descendants("pt")
                #expect(points.count == chart.series[0].values.last.row - chart.series[0].values.first.row + 1)
            }
        }
    }

    @Test(arguments: Fixtures.publishedReturns + Fixtures.correctedReturns)
    func everyCommentOfTheFinishedWorkbookIsTheSame(_ fixture: String) throws {
        try expectSameComments(in: try plan(of: fixture, .computed))
    }

    @Test(arguments: Fixtures.publishedReturns)
    func everyQuestionOnAFormGivenBackIsTheSame(_ fixture: String) throws {
        let checked = ReturnPipeline().check(Fixtures.path(fixture))
        let plan = ClarificationWorkbook(
            try checked.outcome.get(), findings: checked.findings, code: QuestionCodes(try checked.outcome.get()).code,
            version: "9.9"
        ).plan()
        #expect(plan.sheets.contains { !$0.comments.isEmpty })
        try expectSameComments(in: plan)
    }

    private func expectSameComments(in plan: WorkbookPlan) throws {
        let reference = try ReferenceWorkbook(plan)
        var block = 1
        for (index, sheet) in plan.sheets.filter({ !$0.comments.isEmpty }).enumerated() {
            let words = try reference.part("xl/comments\(index + 1).xml").namingAuthors
            let differences = Difference.between(try parsed(CommentsPart(sheet).write).namingAuthors, and: words)
            #expect(differences == [])
            let boxes = VMLDrawingPart(sheet, firstBlock: block)
            block += boxes.blockCount
            let theirs = try reference.part("xl/drawings/vmlDrawing\(index + 1).vml")
            let beyond = Difference.between(try parsed(boxes.write), and: theirs)
                .beyond(ToleratedDifference.commentBoxes)
            #expect(beyond == [])
        }
    }
}
