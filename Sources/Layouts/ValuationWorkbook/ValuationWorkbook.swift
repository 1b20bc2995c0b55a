package import Findings
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

    /// The workbook: pledges first, then summary, reconciliation, findings, checks and sources.
    package func plan() -> WorkbookPlan {
        let pledges = PledgeSheet(valued, basis: basis)
        let summary = SummarySheet(valued, basis: basis, pledges: pledges)
        let reconciliation = ReconciliationSheet(valued)
        let findingsSheet = FindingsSheet(findings)
        let checks = ChecksSheet(valued, pledges: pledges, summary: summary, reconciliation: reconciliation)
        return WorkbookPlan(
            sheets: [
                pledges.plan, summary.plan, reconciliation.plan, findingsSheet.plan, checks.plan,
                AboutSheet(valued, basis: basis, version: version).plan,
            ],
            definedNames: pledges.definedNames,
            properties: properties)
    }

    private var properties: DocumentProperties {
        DocumentProperties(
            title: ["Social value pledge", valued.source.bidder].compactMap(\.self).joined(separator: ": "),
            subject: valued.source.tender ?? "", author: "Pledgebook \(version)",
            custom: [
                CustomProperty("Source file", valued.source.file.name),
                CustomProperty("Source SHA-256", valued.source.file.sha256),
                CustomProperty("Basis", basis.rawValue),
            ])
    }
}
