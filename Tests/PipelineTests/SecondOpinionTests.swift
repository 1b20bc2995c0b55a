import Checks
import Fixtures
import Layouts
import Pipeline
import SocialValue
import SpreadsheetModel
import TestPrograms
import TestSupport
import Testing
import Valuation
import WorkbookPlans
import WriterOracle
import XLSXWriter

/// Every kind of workbook that people are given, written by libxlsxwriter too: every part, element and attribute is
/// compared, and what differs is named with its reason in `ToleratedDifference`.
@Suite struct SecondOpinionTests {
    private func differences(_ plan: WorkbookPlan) throws -> [Difference] {
        let folder = try ScratchFolder()
        try WorkbookWriter.write(plan, to: folder.file("ours.xlsx"), replacing: false) { _ in }
        return PackedWorkbook.differences(
            between: try PackedWorkbook(path: folder.file("ours.xlsx")), and: try ReferenceWorkbook(plan).packed())
    }

    private func valued(_ fixture: String) throws -> (ValuedReturn, CheckedReturn) {
        let checked = ReturnPipeline().check(Fixtures.path(fixture))
        return (try checked.outcome.get(), checked)
    }

    @Test(arguments: WorkbookProfile.allCases, ValuationBasis.allCases)
    func theFinishedWorkbook(_ profile: WorkbookProfile, _ basis: ValuationBasis) throws {
        for fixture in [Fixtures.publishedReturns[1], Fixtures.correctedReturns[0]] {
            let (valued, checked) = try valued(fixture)
            let workbook = ValuationWorkbook(valued, findings: checked.findings, basis: basis, version: "9.9")
            let differences = try differences(workbook.plan(for: profile))
            #expect(differences.beyond(ToleratedDifference.all) == [])
        }
    }

    @Test func theFormGivenBack() throws {
        let (valued, checked) = try valued(Fixtures.publishedReturns[1])
        let differences = try differences(
            ClarificationWorkbook(
                valued, findings: checked.findings, code: QuestionCodes(valued).code, version: "9.9"
            ).plan())
        #expect(differences.beyond(ToleratedDifference.all) == [])
    }

    @Test func theBlankFormTheCouncilsWorkbookAndTheIndex() throws {
        let framework = Framework.publishedTable
        let entries = [
            IndexEntry(
                fileName: "acme.xlsx", sha256: "ab", valued: try valued(Fixtures.correctedReturns[0]).0, stops: 1,
                checks: 2, notes: 0, workbook: "acme-valued.xlsx", reason: nil),
            IndexEntry(
                fileName: "bad.xlsx", sha256: nil, valued: nil, stops: 0, checks: 0, notes: 0, workbook: nil,
                reason: "bad.xlsx is damaged."),
        ]
        for plan in [
            TemplateWorkbook(framework, version: "9.9").plan(), CouncilWorkbook(framework, version: "9.9").plan(),
            IndexWorkbook(entries, council: nil, version: "9.9").plan(),
        ] {
            let differences = try differences(plan)
            #expect(differences.beyond(ToleratedDifference.all) == [])
        }
    }

    @Test func theComparison() throws {
        for sample in [TenderSample.losersSlip(), .twoLots] {
            let differences = try differences(ComparisonWorkbook(try sample.assessed(), version: "9.9").plan())
            #expect(differences.beyond(ToleratedDifference.all) == [])
        }
    }
}
