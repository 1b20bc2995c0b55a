import SpreadsheetModel
import WorkbookPlans

/// How large a comment's box is and where it opens.
enum CommentBox {
    /// The box of a comment, wide and high enough for its words.
    ///
    /// It opens to the right of the cell and a little above, or lower down at the top of the sheet, and is pushed back
    /// where it would leave the sheet.
    /// Cost: proportional to the length of the text.
    static func rectangle(of comment: CommentPlan, on grid: CellGrid) -> PixelRectangle {
        let height = height(of: comment.text)
        let cell = comment.cell
        let top = cell.row == 0 ? topInFirstRow : grid.rows.start(of: cell.row - 1) + top
        let left = grid.columns.start(of: cell.column + 1) + left
        return PixelRectangle(
            left: max(.zero, min(left, grid.columns.length - width)),
            top: max(.zero, min(top, grid.rows.length - height)), width: width, height: height)
    }

    /// The height in which a text fits, up to ``tallest``; longer ones are scrolled through.
    private static func height(of text: String) -> Pixels {
        let lines = TextMeasure().lineCount(of: text, inWidth: charactersOnLine)
        return min(tallest, padding + line * lines)
    }

    private static let width = Pixels(240)
    private static let charactersOnLine = 34.0
    private static let line = Pixels(16)
    private static let padding = Pixels(24)
    private static let tallest = Pixels(600)

    /// From the left edge of the column after the cell's.
    private static let left = Pixels(15)
    /// From the upper edge of the row before the cell's.
    private static let top = Pixels(10)
    /// From the upper edge of the first row, where none comes before.
    private static let topInFirstRow = Pixels(2)
}
