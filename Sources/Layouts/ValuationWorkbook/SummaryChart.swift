import SpreadsheetModel
import Valuation

/// The chart of a table of the summary: a pair of bars a row, computed and stated.
struct SummaryChart {
    /// The width of a chart, in pixels.
    static let width = 500

    /// The height of a chart of so many rows, in pixels: room for a label beside each, and no more than a page has below
    /// the title.
    static func height(_ rows: Int) -> Int { min(820, max(220, 80 + 36 * rows)) }

    let plan: ChartPlan

    /// - Parameters:
    ///   - heading: what the rows are.
    ///   - cells: the amounts on the workbook's basis, which stand in column B; those on the other stand in column D.
    ///   - labels: the column of what stands beside the bars.
    ///   - anchor: the cell at the chart's top left corner.
    ///   - total: the sum of the rows on the workbook's basis, as text; nil when nobody stated it.
    init(
        _ heading: String, _ rows: [SummaryRow], basis: ValuationBasis, over cells: CellRange, labels: Int,
        at anchor: CellReference, total: String?
    ) {
        let title = CellText.line(heading, limit: 100)
        let figure = total.map { "is " + $0 } ?? "is not stated"
        let series = [
            (basis, cells, HouseStyle.bar), (basis.other, Self.column(3, beside: cells), HouseStyle.otherBar),
        ]
        plan = ChartPlan(
            anchor: anchor, width: Self.width, height: Self.height(rows.count), title: "Social value: \(title)",
            altText:
                "Bar chart of the computed and the stated social value, \(title). The figures stand in the "
                + "table to its left; the total on this workbook's basis \(figure).",
            series: series.map { basis, cells, color in
                ChartSeriesPlan(
                    name: basis.heading, sheet: SummarySheet.name, categories: Self.column(labels, beside: cells),
                    values: cells, color: color)
            },
            valueFormat: PoundScale.format(of: rows.flatMap { [$0.amounts.computed, $0.amounts.stated] }))
    }

    private static func column(_ column: Int, beside cells: CellRange) -> CellRange {
        CellRange(
            CellReference(row: cells.first.row, column: column), CellReference(row: cells.last.row, column: column))
    }
}
