package import Findings
import Forms
package import SpreadsheetModel
package import Valuation

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

    package init(_ valued: ValuedReturn, findings: [Finding], basis: ValuationBasis, version: String) {
        self.valued = valued
        self.findings = findings
        self.basis = basis
        self.version = version
    }

    /// The workbook for a kind of reader.
    package func plan(for profile: WorkbookProfile = .finance) -> WorkbookPlan {
        switch profile {
        case .finance: financePlan
        case .publication: PublicationWorkbook(facts, properties: properties(of: .publication)).plan
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
            properties: properties(of: .finished))
    }

    private var facts: WorkbookFacts {
        WorkbookFacts(valued: valued, findings: findings, basis: basis, version: version)
    }

    private func properties(of kind: IssuedKind) -> DocumentProperties {
        let source = valued.source
        return DocumentProperties(
            title: CellText.line(["Social value pledge", source.bidder].compactMap(\.self).joined(separator: ": ")),
            subject: CellText.line(source.tender ?? valued.framework?.tender.name ?? ""), author: facts.madeBy,
            language: HouseStyle.language, application: HouseStyle.application,
            created: source.file.created?.secondsSince1970.flatMap { $0 > 0 ? $0 : nil },
            custom: [
                .kind(kind),
                CustomProperty(IssuedKind.sourceProperty, CellText.line(source.file.name)),
                CustomProperty("Source SHA-256", source.file.sha256),
                CustomProperty("Basis", basis.rawValue),
            ] + CustomProperty.council(valued.framework?.file))
    }
}
