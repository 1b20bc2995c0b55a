import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// Dates were read of a workbook that counts its days from 1904.
enum DatesFrom1904: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "date-system-unusual", .check, .bidder,
        title: "The workbook counts its days from 1904",
        meaning: """
            Most workbooks count days from 1900; this one counts from 1904, as those of old Macintosh programs do. A date \
            that is copied from one kind to the other moves by four years and a day. The date was read as the workbook \
            shows it.
            """,
        fix: "Check that the dates are right.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        guard let date = valued.source.form.dateFrom1904, !isAnswer(date.cell, in: valued) else { return [] }
        return [
            Finding(
                definition, at: valued.source.location(date.cell),
                message: "The workbook counts its days from 1904, and cell \(date.cell) has the date "
                    + "\"\(Excerpt.of(date.text))\". Dates copied from another workbook are four years and a day off.",
                found: date.text)
        ]
    }

    /// Whether a cell is an answer that is a date: what is told of that says this, too.
    private static func isAnswer(_ cell: CellReference, in valued: ValuedReturn) -> Bool {
        valued.lines.contains { valuedLine in
            let answer = valuedLine.line.answer
            return answer.state == .date && answer.cell == cell
        }
    }
}
