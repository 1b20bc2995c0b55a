import SpreadsheetModel
import Valuation

/// Looks for the codes of measures in the rows below some headings.
enum MeasureRows {
    /// How many rows are looked at: enough to get past banners and notes.
    private static let depth = 40

    /// Whether at least half of a column's texts below a zero-based row start with the code of a measure. Rows that the
    /// form left to be chosen, and banners, do not count.
    static func holdsCodes(_ sheet: Sheet, column: Int, below row: Int) -> Bool {
        var (codes, others) = (0, 0)
        for row in row + 1...row + depth {
            guard let text = sheet[row, column]?.label else { continue }
            if MeasureReference.leading(in: text) != nil {
                codes += 1
            } else if !TypedQuantity.isPlaceholder(text), sheet.row(row).count(where: { $0.content != nil }) > 1 {
                others += 1
            }
        }
        return codes > 0 && codes >= others
    }

    /// Whether a row holds the code of a measure or a number, as the rows under a heading do and headings do not.
    static func isFilled(_ sheet: Sheet, row: Int) -> Bool {
        let cells = sheet.row(row)
        // Numbers first, as they are told in no time.
        return cells.contains(where: holdsNumber) || cells.contains(where: holdsCode)
    }

    private static func holdsNumber(_ cell: Cell) -> Bool {
        guard case .number(let literal) = cell.value else { return false }
        return !YearWords.isYear(literal.text)
    }

    private static func holdsCode(_ cell: Cell) -> Bool {
        guard case .text(let text) = cell.value, text.utf8.count <= 40 else { return false }
        return MeasureReference(text) != nil && !isYearText(text)
    }

    /// "Year 1" has the form of a code, too.
    private static func isYearText(_ text: String) -> Bool {
        YearWords.isYear(HeadingVocabulary.normalized(text))
    }
}
