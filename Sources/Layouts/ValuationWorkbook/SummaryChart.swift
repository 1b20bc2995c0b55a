import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The chart of a table of the summary: a bar for each row, or a pair where stated and computed differ.
struct SummaryChart {
    /// The least height of a chart of so many rows, in pixels: room for a label beside each, and no more than a page has
    /// below the title.
    static func height(_ rows: Int, _ columns: SummaryColumns) -> Int {
        min(tallest, columns.showsBoth ? 84 + 23 * rows : 66 + 20 * rows)
    }

    /// The most pixels of a chart's height.
    static let tallest = 820
    private static let fontSize = 9.0

    let plan: ChartPlan

    /// - Parameters:
    ///   - heading: what the rows are.
    ///   - cells: the amounts on the workbook's basis, which stand in column B; those on the other stand in column D.
    ///   - labels: the column of what stands beside the bars.
    ///   - anchor: the cell at the chart's top left corner.
    ///   - total: the sum of the rows on the workbook's basis, as text; nil when nobody stated it.
    init(
        _ heading: String, _ rows: [SummaryRow], columns: SummaryColumns, over cells: CellRange, labels: Int,
        at anchor: CellReference, total: String?
    ) {
        let (basis, title) = (columns.basis, CellText.line(heading, limit: 100))
        let figure = total.map { "is " + $0 } ?? "is not stated"
        let what = columns.showsBoth ? "computed and the stated social value" : "pledged social value"
        let one = [(columns.showsBoth ? basis.heading : "Pledged Social Value", cells, HouseStyle.bar)]
        let other = [(basis.other.heading, Self.column(3, beside: cells), HouseStyle.otherBar)]
        plan = ChartPlan(
            anchor: anchor, width: columns.chartWidth, height: Self.height(rows.count, columns),
            title: "Social value: \(title)",
            altText:
                "Bar chart of the \(what), \(title). The figures are in the "
                + "table to its left; the total on this workbook's basis \(figure).",
            series: (columns.showsBoth ? one + other : one).map { name, cells, color in
                ChartSeriesPlan(
                    name: name, sheet: SummarySheet.name, categories: Self.column(labels, beside: cells),
                    values: cells, color: color)
            },
            valueFormat: PoundScale.format(of: rows.flatMap { [$0.amounts.computed, $0.amounts.stated] }),
            fontSize: Self.fontSize, plotsHiddenCells: labels > 0)
    }

    private static func column(_ column: Int, beside cells: CellRange) -> CellRange {
        CellRange(
            CellReference(row: cells.first.row, column: column), CellReference(row: cells.last.row, column: column))
    }
}
