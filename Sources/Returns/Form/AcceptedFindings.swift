import Findings
import SpreadsheetModel
import Valuation

/// Puts the council's acceptances beside the findings of a return that they are about.
enum AcceptedFindings {
    /// The findings, each with its acceptance, and a note for each acceptance of this bidder's that no finding matches.
    /// An accepted finding is a note; no figure changes.
    ///
    /// Cost: nothing for a bidder without acceptances, else one pass over the findings.
    static func accepted(_ findings: [Finding], in valued: ValuedReturn) -> [Finding] {
        guard let bidder = valued.source.bidder.map(OrganisationName.key), let framework = valued.framework else {
            return findings
        }
        let own = framework.accepted.filter { OrganisationName.key($0.bidder) == bidder }
        guard !own.isEmpty else { return findings }
        let positions = Dictionary(own.indices.map { (key(own[$0]), $0) }) { first, _ in first }
        var used: Set<Int> = []
        let told = findings.map { finding in
            // One that counts others is none of them.
            guard finding.times == 1,
                let position = keys(finding).lazy.compactMap({ positions[$0] }).first
            else { return finding }
            used.insert(position)
            var finding = finding
            let row = own[position]
            finding.acceptance = Acceptance(reason: row.reason, by: row.by, on: row.on?.spokenText)
            finding.settle()
            return finding
        }
        let repeated = own.indices.filter { positions[key(own[$0])] != $0 }
        let unused = own.indices.filter { !used.contains($0) && !repeated.contains($0) }
        return told + unused.map { AcceptanceNotUsed.finding(own[$0], in: valued) }
    }

    /// The code with the measure or the cell, each in one way of writing.
    private static func key(_ row: AcceptedFinding) -> String { "\(row.code) \(row.subject.map(subject) ?? "")" }

    /// Every way in which an acceptance may name a finding.
    private static func keys(_ finding: Finding) -> [String] {
        let cell = finding.location.cell?.description
        let place = cell.flatMap { cell in finding.location.sheet.map { "\($0)!\(cell)" } }
        let subjects = [finding.reference, cell, place].compactMap(\.self).map(subject)
        let isAboutAll = finding.reference == nil
        return (subjects + (isAboutAll ? [""] : [])).map { "\(finding.code) \($0)" }
    }

    private static func subject(_ text: String) -> String {
        let plain = text.filter { $0 != "$" && $0 != "'" }
        return MeasureReference(plain)?.codes.map(\.description).joined(separator: " ") ?? plain.lowercased()
    }
}
