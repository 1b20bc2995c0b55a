import SpreadsheetModel
import WorkbookPlans

/// Where the blocks of a sheet start new pages, so that no block that fits on a page is cut, and no chart.
enum PageBreaks {
    /// The points of a sheet that a page holds, on landscape A4 with Excel's narrow margins, when the sheet is
    /// scaled to one page wide: 487 points at the scale of 805 points to the width, less 50 for programs that measure
    /// columns otherwise.
    static func pageHeight(sheetWidth: Double) -> Double { max(487, 487 * sheetWidth / 805) - 50 }

    /// The zero-based rows to break before: the empty one above each block that does not fit below the one before it,
    /// so that the edge of a chart does not lie on the edge of two pages, or else the block's first.
    ///
    /// - Parameters:
    ///   - blocks: the rows of the blocks, from the top. A chart that starts in one belongs to it.
    ///   - pageHeight: the points of the sheet that a page holds, repeated rows included.
    static func before(_ blocks: [Range<Int>], of sheet: SheetPlan, pageHeight: Double) -> [Int] {
        var heights = [Double](repeating: rowHeight, count: (sheet.rows.map(\.row).max() ?? -1) + 1)
        for row in sheet.rows { heights[row.row] = row.height ?? rowHeight }
        func height(_ rows: Range<Int>) -> Double {
            rows.reduce(0) { $0 + (heights.indices.contains($1) ? heights[$1] : rowHeight) }
        }
        let repeated = sheet.page.repeatedRows.map { height(Range($0)) } ?? 0
        var (breaks, pageTop) = ([Int](), 0.0)
        for (index, block) in blocks.enumerated() {
            let top = height(0..<block.lowerBound)
            let chartEnds = sheet.charts.filter { block.contains($0.anchor.row) }.map { chart in
                height(block.lowerBound..<chart.anchor.row) + Double(chart.height) * pointsAPixel
            }
            let bottom = top + max(height(block), chartEnds.max() ?? 0)
            // The first block stays with the sheet's title.
            if index > 0, bottom - pageTop > pageHeight {
                let start = max(block.lowerBound - 1, blocks[index - 1].upperBound)
                breaks.append(start)
                pageTop = height(0..<start) - repeated
            }
        }
        return breaks
    }

    /// The height in points of a row that has none of its own.
    private static let rowHeight = 15.0
    private static let pointsAPixel = 0.75
}

/// The formats of a kind of figure in a table by the places it is shown with, each made once.
struct FigureFormats {
    private let formats: [CellFormat]
    /// The most places that are shown.
    static let mostPlaces = 15

    /// - Parameter number: the number format for so many places, 0 to ``mostPlaces``.
    /// - Parameter change: what else is different of a figure's look.
    init(_ number: (_ places: Int) -> NumberFormat, _ change: (inout CellFormat) -> Void = { _ in }) {
        formats = (0...Self.mostPlaces).map { HouseStyle.figure(number($0)).with(change) }
    }

    /// The format for a figure of so many places; without a fraction for fewer than none, as of a number printed in
    /// thousands.
    subscript(places places: Int) -> CellFormat { formats[min(max(places, 0), Self.mostPlaces)] }
}
