import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// A column of the table is hidden.
enum HiddenColumns: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "hidden-column", .check, .bidder,
        title: "A column of the table is hidden",
        meaning: """
            A column that the form is read by is hidden. If a visible column has the same figures, we used the \
            visible one. A hidden column for one of several years or other periods was not used. Otherwise we used \
            the hidden column. Hidden answers that count stop the return, because people who looked at it did not see \
            what is pledged.
            """,
        fix: "Unhide the column and check what is in it.",
        request: "Unhide the column, check what is in it, and send the return again.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.hiddenColumns.map { column in
            let what = "Column \(column.cell.columnName), headed \"\(column.heading)\", is hidden"
            let fate =
                column.isRead
                ? "We used it, because no other column has these figures."
                : column.isPart
                    ? "It was not read, so the figures for this period are missing from every line."
                    : "It was not read."
            return Finding(
                definition, at: valued.source.location(column.cell), message: "\(what). \(fate)",
                found: column.heading, expected: "a visible column",
                severity: column.holdsAnswers && (column.isRead || column.isPart) ? .stop : nil)
        }
    }
}
