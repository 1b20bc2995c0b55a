import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// Puts the council's acceptances beside the findings of a return that they are about.
enum AcceptedFindings {
    /// The findings, each with its acceptance, and a note for each acceptance of this bidder's that no finding matches, or
    /// only one that has found something else since. An accepted finding is a note; no figure changes.
    ///
    /// Cost: nothing for a bidder without acceptances, else one pass over the findings.
    static func accepted(_ findings: [Finding], in valued: ValuedReturn) -> [Finding] {
        guard let bidder = valued.source.bidder.map(OrganisationName.key), let framework = valued.framework else {
            return findings
        }
        let own = framework.accepted.filter { OrganisationName.key($0.bidder) == bidder }
        guard !own.isEmpty else { return findings }
        let positions = Dictionary(grouping: own.indices) { key(own[$0]) }
        var used: Set<Int> = []
        var (matched, fallen): (Set<Int>, [(row: Int, finding: Finding)]) = ([], [])
        let told = findings.map { finding in
            // One that counts others is none of them.
            guard finding.times == 1, let rows = keys(finding).lazy.compactMap({ positions[$0] }).first else {
                return finding
            }
            used.formUnion(rows)
            guard let position = rows.first(where: { isOf(own[$0], finding) }) else {
                fallen += rows.suffix(1).map { ($0, finding) }
                return finding
            }
            matched.insert(position)
            var finding = finding
            let row = own[position]
            finding.acceptance = Acceptance(
                reason: row.reason, by: row.by, on: row.on?.spokenText, isTied: row.found != nil)
            finding.settle()
            return finding
        }
        let unused = own.indices.filter { !used.contains($0) && positions[key(own[$0])]?.first == $0 }
        // A measure may have two findings of a kind, of which one is accepted.
        let lost = fallen.filter { !matched.contains($0.row) }.map { AcceptanceNotUsed.fallen(own[$0.row], $0.finding) }
        return told + lost + unused.map { AcceptanceNotUsed.finding(own[$0], in: valued) }
    }

    /// Whether an acceptance is of what a finding has found, or does not say of what it is. An officer may have typed the
    /// figure in another way, or copied the finding's whole sentence.
    private static func isOf(_ row: AcceptedFinding, _ finding: Finding) -> Bool {
        guard let accepted = row.found else { return true }
        let said = [finding.found, finding.message].compactMap(\.self).map { PrintedText.singleLine($0).lowercased() }
        if said.contains(PrintedText.singleLine(accepted).lowercased()) { return true }
        guard let found = finding.found, case .quantity(let one) = TypedQuantity(accepted),
            case .quantity(let other) = TypedQuantity(found)
        else { return false }
        return one == other
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
