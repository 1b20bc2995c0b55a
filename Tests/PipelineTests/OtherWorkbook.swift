import Fixtures
import Layouts
import Pipeline
import Returns
import SpreadsheetModel
import Valuation

/// The workbooks that people are given besides finished ones.
enum OtherWorkbook: CaseIterable {
    case index, template, council, queries

    /// Its plan, made from the published table.
    func plan() throws -> WorkbookPlan {
        let framework = Framework.publishedTable
        let checked = ReturnPipeline().check(Fixtures.path(Fixtures.publishedReturns[1]))
        let valued = try checked.outcome.get()
        switch self {
        case .template: return TemplateWorkbook(framework, version: "9.9").plan()
        case .council: return CouncilWorkbook(framework, version: "9.9").plan()
        case .queries: return QueryWorkbook(valued, findings: checked.findings, version: "9.9").plan()
        case .index:
            let entry = IndexEntry(
                fileName: "acme.xlsx", sha256: "ab", valued: valued, stops: 1, checks: 2, notes: 0,
                workbook: "acme #1-valued.xlsx", reason: nil)
            return IndexWorkbook([entry], version: "9.9").plan()
        }
    }
}
