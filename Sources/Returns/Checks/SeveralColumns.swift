import Findings
import SpreadsheetModel
import Valuation

/// Two columns of the form have headings that mean the same, and hold different figures.
enum SeveralColumns: ReturnCheck {
    static let definition = FindingDefinition(
        "several-columns", .check, .bidder,
        title: "Two columns have headings that mean the same",
        meaning: """
            Two visible columns could be the one that a figure is read from, and they differ. The one with the clearer \
            heading was read; of equally clear ones the first.
            """,
        fix: "See which column is meant. Ask for a return in which the other is cleared.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.rivalColumns.map { column in
            Finding(
                definition, at: valued.source.location(column.cell),
                message: "Column \(column.cell.columnName), headed \"\(column.heading)\", was not read: "
                    + "\"\(column.chosenHeading)\" was. They differ from row \(column.firstDifference) on.",
                found: column.heading, expected: "one column for each figure")
        }
    }
}
