import Findings
import SpreadsheetModel
import Valuation

/// The council accepts a finding of this bidder's that the return does not have.
enum AcceptanceNotUsed: ReturnCheck {
    static let definition = FindingDefinition(
        "acceptance-not-used", .note, .council,
        title: "The council accepts a finding that this return does not have",
        meaning: """
            The sheet Accepted of the council's workbook lets a finding of this bidder's stand. The return has no such \
            finding: it was mended, or the row names another code, reference or cell.
            """,
        fix: "Check the row, or delete it if the finding is gone.")

    static let definitions = [definition]

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
}
