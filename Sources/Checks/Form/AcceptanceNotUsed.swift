import Findings
import SocialValue
import Valuation
import Vocabulary

/// The council accepts a finding of this bidder's that the return does not have.
enum AcceptanceNotUsed: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "acceptance-not-used", .note, .council,
        title: "The council accepts a finding that this return does not have",
        meaning: """
            The sheet Accepted of the council's workbook accepts a finding for this bidder. The return has no such \
            finding: it was corrected, or the row names another code, reference or cell. Or what was found is no longer what \
            the row says under Found: the finding then counts again, until it is accepted again.
            """,
        fix: "Check the row, or delete it if the finding is gone.")

    /// None: what is found here depends on what the other checks find.
    static func findings(in valued: ValuedReturn) -> [Finding] { [] }

    static func finding(_ row: AcceptedFinding, in valued: ValuedReturn) -> Finding {
        let subject = row.subject.map { " at \($0)" } ?? ""
        return Finding(
            definition, at: valued.source.location(nil),
            message: "The council's workbook accepts \"\(row.code)\"\(subject) for \(row.bidder), and this return has "
                + "no such finding.",
            found: row.code)
    }

    /// An acceptance of what the return said before.
    static func fallen(_ row: AcceptedFinding, _ finding: Finding) -> Finding {
        let now = finding.found.map { "now it is \"\(Excerpt.of($0))\"" } ?? "now it is something else"
        return Finding(
            definition, at: finding.location, reference: finding.reference,
            message:
                "The council's workbook accepts \"\(row.code)\" for \(row.bidder) where \"\(Excerpt.of(row.found ?? ""))\" "
                + "was found, and \(now). It is no longer accepted.",
            found: finding.found, expected: row.found,
            fix: "Look at the finding again. If the council still accepts it, put the figure of today into the row.")
    }
}
