package import Assessment
import Forms
import SocialValue
import SpreadsheetModel
package import WorkbookPlans

/// The workbook of a tender's comparison: the decision first, then lot by lot the measures, the themes and the scores.
package struct ComparisonWorkbook {
    private let assessment: Assessment
    private let version: String
    private let preparation: Preparation

    package init(_ assessment: Assessment, version: String, preparation: Preparation = Preparation()) {
        (self.assessment, self.version, self.preparation) = (assessment, version, preparation)
    }

    /// Its plan.
    package func plan() -> WorkbookPlan {
        let names = LotNames(assessment.lots)
        let lots = assessment.lots.enumerated().map { position, lot in
            (lot: lot, sheets: LotSheets(lot, at: position, names: names, tender: assessment.tender))
        }
        let findings = BidFindingsSheet(assessment)
        let checks = ComparisonChecks(lots, findings: findings, tender: assessment.tender)
        let accepted = AcceptedAnswersSheet(assessment).map { [$0.plan] } ?? []
        let sheets =
            [DecisionSheet(assessment).plan] + lots.flatMap(\.sheets.plans) + [findings.plan] + accepted + [
                checks.plan,
                ComparisonAbout(assessment, version: version, preparation: preparation).plan,
            ]
        return WorkbookPlan(
            sheets: sheets.map { sheet in
                var sheet = sheet
                sheet.page.header = header
                return sheet
            }, definedNames: [CheckList.definedName], properties: properties)
    }

    private var header: String {
        let tender = assessment.tender.name ?? "Comparison of bids"
        return "&L" + PageHeader.literal(tender, limit: 110) + "&RScored figure: \(assessment.figure.rawValue)"
    }

    private var properties: DocumentProperties {
        DocumentProperties(
            title: CellText.line("Comparison of bids" + (assessment.tender.name.map { ": \($0)" } ?? "")),
            author: "Pledgebook \(version)", company: CellText.line(assessment.tender.council ?? ""),
            language: HouseStyle.language, application: HouseStyle.application,
            created: preparation.day?.secondsSince1970.flatMap { $0 > 0 ? $0 : nil },
            custom: [.kind(.comparison)] + CustomProperty.council(assessment.framework.file))
    }
}

/// The sheets of one lot.
struct LotSheets {
    let comparison: ComparisonSheet
    let themes: ThemesSheet
    let scores: ScoresSheet

    init(_ lot: LotAssessment, at position: Int, names: LotNames, tender: Tender) {
        comparison = ComparisonSheet(
            lot, name: names.sheet("Comparison", lot: position), contract: tender.contractValue)
        themes = ThemesSheet(lot, name: names.sheet("Themes", lot: position), comparison: comparison)
        scores = ScoresSheet(lot, name: names.sheet("Scores", lot: position), tender: tender)
    }

    /// In tab order.
    var plans: [SheetPlan] { [scores.plan, comparison.plan, themes.plan] }
}
