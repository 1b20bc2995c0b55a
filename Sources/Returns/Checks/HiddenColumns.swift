import Findings
import SpreadsheetModel
import Valuation

/// A column of the table is hidden.
enum HiddenColumns: ReturnCheck {
    static let definition = FindingDefinition(
        "hidden-column", .check, .bidder,
        title: "A column of the table is hidden",
        meaning: """
            A column whose heading the form is read by is hidden. Where a visible column holds the same, that one was \
            read and the hidden one was not, and neither was the hidden one of several years or other periods; otherwise \
            the hidden column was read. Hidden answers that count stop the return, because nobody who looked at it saw \
            what is pledged.
            """,
        fix: "Show the column and see whether it holds what it should.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.hiddenColumns.map { column in
            let what = "Column \(column.cell.columnName), headed \"\(column.heading)\", is hidden"
            let fate =
                column.isRead
                ? "It was read, as no visible column holds the same."
                : column.isPart
                    ? "It was not read: the figures of this period are missing from every line." : "It was not read."
            return Finding(
                definition, at: valued.source.location(column.cell), message: "\(what). \(fate)",
                found: column.heading, expected: "a visible column",
                severity: column.holdsAnswers && (column.isRead || column.isPart) ? .stop : nil)
        }
    }
}
