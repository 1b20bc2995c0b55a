import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// The workbook has more than one visible table of measures.
enum SeveralTables: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "several-tables", .check, .bidder,
        title: "The workbook has another table of measures",
        meaning: """
            One table is read: one with answers before one without, then the one with more headings we know, then the \
            one with more measures. Tables that are equal in all of these and have different answers are refused. An \
            answer that is only in a table that was not read stops the return; a table without answers is only noted.
            """,
        fix: "Check that the right table was read. If not, ask for a file with only the right table.",
        request: "Tell us which table is your return, and send a file with only that table.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.otherTables.map { other in
            Finding(
                definition,
                at: CellLocation(file: valued.source.file.name, sheet: other.sheet, cell: other.cell),
                message:
                    "\(place(other)) has another table of measures, \(content(other)). The one with headings in row "
                    + "\(valued.source.headerRow) of \"\(valued.source.sheet)\" was read, because \(other.reason).",
                found: other.sheet, expected: "one table of measures", severity: severity(other),
                fix: other.onlyHere.isEmpty
                    ? nil
                    : "Ask for a return with all measures in one table: each table answers some that the other does not."
            )
        }
    }

    private static func place(_ other: OtherTable) -> String { "Row \(other.cell.rowNumber) of \"\(other.sheet)\"" }

    private static func content(_ other: OtherTable) -> String {
        guard other.answeredCount > 0 else { return "without answers" }
        let answers = other.answeredCount == 1 ? "with 1 answer" : "with \(other.answeredCount) answers"
        guard !other.onlyHere.isEmpty else { return answers }
        let listed = other.onlyHere.prefix(6).joined(separator: ", ") + (other.onlyHere.count > 6 ? " and more" : "")
        return answers + ", some for measures the other does not have (\(listed))"
    }

    private static func severity(_ other: OtherTable) -> Severity? {
        if !other.onlyHere.isEmpty { return .stop }
        return other.answeredCount > 0 ? nil : .note
    }
}
