import SocialValue
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
    ///   - labels: the column of what is beside the bars.
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
        CellRange(row: cells.first.row, column: column, lastRow: cells.last.row)
    }
}

/// What is beside the bars of a chart: names without what explains them, as the table beside the chart has them whole.
enum ChartLabels {
    /// The most UTF-16 code units of a label, which takes two or three lines.
    private static let limit = 80

    /// The words before the colon of each name, as in "Growth: Supporting Growth of …", where every name has some and no
    /// two are the same; otherwise the names.
    static func short(_ names: [String]) -> [String] {
        let heads = names.map { name in
            name.firstIndex(of: ":").map { CellText.line(String(name[..<$0])) } ?? name
        }
        let tellsApart = Set(heads.map { $0.lowercased() }).count == names.count && !heads.contains("")
        return (tellsApart ? heads : names).map(fitting)
    }

    /// A name, cut where it would take the place of the bars.
    static func fitting(_ name: String) -> String { CellText.line(name, limit: limit) }
}

/// The number format of an axis in pounds: whole pounds, thousands, millions or billions, by the largest amount on it,
/// so that labels stay short enough to stand level.
enum PoundScale {
    /// The least amount in pounds that each unit is for, with its format.
    private static let units: [(least: ExactDecimal, format: NumberFormat)] = [
        (10_000_000_000, format("#,##0,,,", "bn")), (1_000_000_000, format("0.0,,,", "bn")),
        (10_000_000, format("#,##0,,", "m")), (1_000_000, format("0.0,,", "m")), (10_000, format("#,##0,", "k")),
        (10, format("#,##0")),
    ].map { (ExactDecimal($0), $1) }

    /// The format of less than any unit is for.
    private static let pence = format("0.00")

    private static func format(_ digits: String, _ unit: String = "") -> NumberFormat {
        let shown = "\"£\"\(digits)" + (unit.isEmpty ? "" : "\"\(unit)\"")
        return NumberFormat("\(shown);\\-\(shown);\"£\"0")
    }

    /// The format for an axis that holds these amounts.
    static func format(of amounts: [Money]) -> NumberFormat {
        let largest = amounts.map(\.magnitude.pounds).max() ?? .zero
        return units.first { largest >= $0.least }?.format ?? pence
    }
}

extension SheetPlan {
    /// Makes each chart as high as the rows of the table that it stands beside, where those are higher, and otherwise the
    /// empty row below the table so high that the next one starts below the chart.
    mutating func alignCharts(with blocks: [Range<Int>]) {
        let heights = Dictionary(rows.map { ($0.row, $0.height ?? SummaryPage.rowHeight) }) { first, _ in first }
        for index in charts.indices {
            guard let block = blocks.first(where: { $0.lowerBound == charts[index].anchor.row }) else { continue }
            let points = block.reduce(0) { $0 + (heights[$1] ?? SummaryPage.rowHeight) }
            let pixels = Int(points / SummaryPage.pointsAPixel)
            charts[index].height = min(SummaryChart.tallest, max(charts[index].height, pixels))
            let lower = Double(charts[index].height) * SummaryPage.pointsAPixel - points
            rows.append(RowPlan(block.upperBound, height: max(0, lower) + Self.gap))
        }
        rows.sort { $0.row < $1.row }
    }

    /// The points between a chart and the next.
    private static let gap = 12.0
}
