import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// A visible column holds figures beside the measures, and nothing tells what they are.
enum ColumnNotRead: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "column-not-read", .check, .bidder,
        title: "A column of figures was not read",
        meaning: """
            A visible column has figures beside the measures under a heading that is not one of the form's, or under \
            none. Nothing was read from it. It stops the return when the heading speaks of answers or offers, as \
            "Revised answer" does: the answers may be those. It also does when the column is next to years or other \
            periods that were added up and is not their sum: a later period may be left out. A column that only numbers \
            the rows is not reported.
            """,
        fix: "Check what the figures are. If they are the answers, ask for a return with them under \"Answer\".",
        request: "Tell us what the figures in this column are. If they are your answers, enter them under \"Answer\".")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.unreadColumns.map { column in
            let holders =
                column.figureCount == 1 ? "1 measure has a figure" : "\(column.figureCount) measures have figures"
            let nearest = column.nearest.map { " It may be meant for \"\($0)\"." } ?? ""
            let what = column.heading.isEmpty ? " has no heading and" : ", headed \"\(column.heading)\","
            return Finding(
                definition, at: valued.source.location(column.cell),
                message: "Column \(column.cell.columnName)\(what) was not read, though \(holders) in it."
                    + (column.isBesideSummed ? notAdded(to: valued.source.form.years) : "") + nearest,
                found: column.heading.isEmpty ? nil : column.heading, expected: column.nearest,
                severity: column.speaksOfAnswers || column.isBesideSummed ? .stop : definition.severity)
        }
    }

    /// What to say of a column next to periods that were added up.
    private static func notAdded(to periods: [YearHeading]) -> String {
        let kind = (periods.first?.kind ?? .year).plural
        let columns = periods.map(\.cell.columnName)
        return " It was not added to the \(kind) in columns \(columns.first ?? "") to \(columns.last ?? "")."
    }
}
