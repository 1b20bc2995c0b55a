import SpreadsheetModel
import Vocabulary

/// Tells a column that numbers the rows from one of figures.
enum RowNumbers {
    /// A figure with its zero-based row and the theme of its measure.
    typealias Figure = (row: Int, theme: String, value: ExactDecimal)

    /// Whether a zero-based column may number the rows: by its heading, or as one without that stands before the answers
    /// and is full.
    static func mayStand(in column: Int, of table: ReturnTable, isFull: Bool) -> Bool {
        if let heading = table.headings.texts[column] { return HeadingVocabulary.mayNumberRows(heading) }
        return isFull && table.answerColumns.allSatisfy { column < $0 }
    }

    /// Whether figures number the rows they stand in: from 1 up, by one from each to the next or by as many as rows lie
    /// between, starting again where a theme does.
    static func isRunning(_ figures: [Figure]) -> Bool {
        guard let first = figures.first, let start = first.value.wholeNumber,
            (1...first.row + 1).contains(Int(clamping: start))
        else { return false }
        return zip(figures, figures.dropFirst()).allSatisfy { figure, next in
            guard let number = figure.value.wholeNumber, let following = next.value.wholeNumber else { return false }
            let (step, overflow) = following.subtractingReportingOverflow(number)
            guard !overflow else { return false }
            return step == 1 || step == Int128(next.row - figure.row) || following == 1 && next.theme != figure.theme
        }
    }
}
