package import Findings
import Forms
import SocialValue
import SpreadsheetModel
package import Valuation
package import WorkbookPlans

/// The finished workbook for one return.
package struct ValuationWorkbook {
    /// The return with its values.
    let valued: ValuedReturn
    /// What was found in it.
    let findings: [Finding]
    /// Which figures fill the Pledged Social Value column.
    let basis: ValuationBasis
    /// The version of Pledgebook, for the About sheet.
    let version: String
    /// When and by whom it is prepared.
    let preparation: Preparation

    package init(
        _ valued: ValuedReturn, findings: [Finding], basis: ValuationBasis, version: String,
        preparation: Preparation = Preparation()
    ) {
        self.valued = valued
        self.findings = findings
        self.basis = basis
        self.version = version
        self.preparation = preparation
    }

    /// The workbook for a kind of reader.
    package func plan(for profile: WorkbookProfile = .finance) -> WorkbookPlan {
        switch profile {
        case .finance: financePlan
        case .publication: PublicationWorkbook(facts, properties: publicProperties).plan
        }
    }

    /// Pledges first, then summary, reconciliation, findings, checks and sources.
    private var financePlan: WorkbookPlan {
        let lineFindings = LineFindings(findings, of: valued.source)
        let pledges = PledgeSheet(valued, basis: basis, findings: lineFindings)
        let summary = SummarySheet(valued, basis: basis, pledges: pledges, findings: lineFindings)
        let reconciliation = ReconciliationSheet(valued, basis: basis, pledges: pledges, findings: lineFindings)
        let findingsSheet = FindingsSheet(lineFindings, pledges: pledges)
        let checks = ChecksSheet(
            valued, pledges: pledges, summary: summary, reconciliation: reconciliation, findings: findingsSheet,
            verdict: lineFindings.verdict)
        let header = PageHeader(facts, warning: lineFindings.pageWarning).text
        let sheets = [
            pledges.plan, summary.plan, reconciliation.plan, findingsSheet.plan, checks.plan,
            AboutSheet(facts, findings: lineFindings).plan,
        ]
        return WorkbookPlan(
            sheets: sheets.map { sheet in
                var sheet = sheet
                sheet.page.header = header
                return sheet
            },
            definedNames: pledges.definedNames + [CheckList.definedName],
            properties: properties)
    }

    private var facts: WorkbookFacts {
        WorkbookFacts(
            valued: valued, findings: findings, basis: basis, version: version, preparation: preparation)
    }

    private var properties: DocumentProperties {
        let (file, council) = (valued.source.file, valued.framework?.file)
        return properties(
            [
                .kind(.finished), CustomProperty(IssuedKind.sourceProperty, CellText.line(file.name)),
                CustomProperty("Source SHA-256", file.sha256), CustomProperty("Basis", basis.rawValue),
            ] + CustomProperty.council(council))
    }

    /// The same without the names of files, which are of no interest outside the council.
    private var publicProperties: DocumentProperties {
        properties(
            [
                .kind(.publication), CustomProperty("Source SHA-256", valued.source.file.sha256),
                CustomProperty("Basis", basis.rawValue),
            ] + CustomProperty.council(valued.framework?.file).filter { $0.name != CustomProperty.councilFile })
    }

    private func properties(_ custom: [CustomProperty]) -> DocumentProperties {
        let source = valued.source
        return DocumentProperties(
            title: CellText.line(["Social value pledge", source.bidder].compactMap(\.self).joined(separator: ": ")),
            subject: CellText.line(source.tender ?? valued.framework?.tender.name ?? ""), author: facts.madeBy,
            company: CellText.line(valued.framework?.tender.council ?? ""), language: HouseStyle.language,
            application: HouseStyle.application,
            created: (preparation.day ?? source.file.created)?.secondsSince1970.flatMap { $0 > 0 ? $0 : nil },
            custom: custom)
    }
}
