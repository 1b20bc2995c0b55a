import SpreadsheetModel
import WorkbookPlans

/// A chart with one bar a bid in parts, over a table that has a row a bid.
enum BidChart {
    /// Beyond so many bids bars are too thin to tell anything.
    static let mostBids = 40
    private static let (width, fontSize) = (900, 9.0)

    /// - Parameters:
    ///   - series: what the parts are called, one a column from `firstColumn` on.
    ///   - sheet: the sheet with the table, its bidders in column A.
    ///   - values: the number format of the axis.
    static func stacked(
        title: String, series: [String], on sheet: String, rows: ClosedRange<Int>, firstColumn: Int,
        anchor: CellReference, values: NumberFormat
    ) -> ChartPlan {
        func cells(_ column: Int) -> CellRange {
            CellRange(
                CellReference(row: rows.lowerBound, column: column), CellReference(row: rows.upperBound, column: column)
            )
        }
        return ChartPlan(
            anchor: anchor, width: width, height: min(SummaryChart.tallest, 130 + 26 * rows.count), title: title,
            altText: "Stacked bars: \(title.lowercased()), one bar a bid. The figures are in the table on this sheet.",
            series: series.enumerated().map { position, name in
                ChartSeriesPlan(
                    name: CellText.line(name, limit: 80), sheet: sheet, categories: cells(0),
                    values: cells(firstColumn + position),
                    color: HouseStyle.parts[position % HouseStyle.parts.count])
            }, valueFormat: values, fontSize: fontSize, isStacked: true)
    }
}
