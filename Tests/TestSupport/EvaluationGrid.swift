package import Checks
import CouncilFramework
package import Findings
import Fixtures
import FoundationEssentials
package import SocialValue
import SpreadsheetModel
import Testing

/// An evaluation workbook written as text, read and checked. A line `== Name` starts a sheet.
package struct EvaluationGrid {
    /// The marked cells as places: "Bids!C3".
    package let marked: [String]
    /// What was read.
    package let checked: CheckedEvaluation

    /// The council's: price 50, quality 20 and a method statement 10 out of 5 each, social value 20 by its figures;
    /// evaluators may be 2 apart; three measures.
    package static let framework: Framework = {
        var tender = Tender(
            reference: "T-1", title: "Grounds maintenance",
            weights: [
                AwardWeight("Price", percent: ExactDecimal(50)), AwardWeight("Quality", percent: ExactDecimal(20)),
                AwardWeight("Method statement", percent: ExactDecimal(10)),
                AwardWeight("Social value", percent: ExactDecimal(20)),
            ])
        tender.scoring = ScoringMethod(.relative)
        (tender.scoreScale, tender.scoreSpread) = (ExactDecimal(5), ExactDecimal(2))
        let measures = [("NT1", "no. people FTE", 30_782), ("NT18", "£", 1), ("NT68", "%", 0)].compactMap {
            code, unit, proxy in
            MeasureReference(code).map {
                Measure(
                    reference: $0, theme: "Jobs", question: code, unit: MeasureUnit(unit),
                    proxy: Proxy(ExactDecimal(proxy)), priorities: [:])
            }
        }
        return Framework(tender: tender, themes: ["Jobs"], measures: measures, schemes: [])
    }()

    package init(_ text: String, framework: Framework = Self.framework) throws {
        let grid = WorkbookGrid(text.replacing("\n== ", with: "\n@sheet "), first: "Bids")
        marked = grid.places
        let reading = EvaluationReader.reading(grid.sheets, fileName: "evaluation.xlsx", framework: framework)
        checked = CheckedEvaluation(try #require(reading), of: framework)
    }

    /// The workbook of `Fixtures/Evaluation` that is named after a finding.
    package init(fixture name: String) throws {
        let bytes = try Data(contentsOf: URL(filePath: Fixtures.path("Evaluation/\(name).txt")))
        try self.init(String(decoding: bytes, as: UTF8.self))
    }

    /// The findings of one kind.
    package func findings(_ code: FindingCode) -> [Finding] { checked.findings.filter { $0.code == code } }

    /// The places of the findings of one kind that stand at a cell.
    package func places(_ code: FindingCode) -> [String] {
        findings(code).compactMap { finding in finding.location.cell.map { "\(finding.location.sheet ?? "")!\($0)" } }
    }
}
