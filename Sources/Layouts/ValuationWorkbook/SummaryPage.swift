import SpreadsheetModel
import WorkbookPlans

/// How the summary prints: on one page where its letters stay large enough to be read, and otherwise with no table and no
/// chart cut between two.
struct SummaryPage {
    /// The rows of the tables, from the top, each with the chart beside it.
    let blocks: [Range<Int>]
    /// The width of tables and charts, in points.
    let width: Double

    /// The least scale at which letters of 10 points can be read on paper.
    private static let leastScale = 0.6
    /// The points of landscape A4 between narrow margins, less some for programs that measure otherwise.
    private static let (pageWidth, pageHeight) = (805.0, 470.0)

    /// Sets the page of a sheet whose rows have their heights.
    func set(on sheet: inout SheetPlan) {
        if width <= Self.pageWidth / Self.leastScale, height(of: sheet) <= Self.pageHeight / Self.leastScale {
            sheet.page.fitsOnePageTall = true
        } else {
            sheet.page.breaksBefore = PageBreaks.before(
                blocks, of: sheet, pageHeight: PageBreaks.pageHeight(sheetWidth: width))
        }
    }

    /// The height down to the end of the last table or chart, in points.
    private func height(of sheet: SheetPlan) -> Double {
        let last = blocks.last?.upperBound ?? 0
        let heights = Dictionary(sheet.rows.map { ($0.row, $0.height ?? Self.rowHeight) }) { first, _ in first }
        func top(_ row: Int) -> Double { (0..<row).reduce(0) { $0 + (heights[$1] ?? Self.rowHeight) } }
        let charts = sheet.charts.map { top($0.anchor.row) + Double($0.height) * Self.pointsAPixel }
        return max(top(last), charts.max() ?? 0)
    }

    /// The height in points of a row that has none of its own.
    static let rowHeight = 15.0
    static let pointsAPixel = 0.75
}
