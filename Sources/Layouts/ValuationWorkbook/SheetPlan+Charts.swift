import SpreadsheetModel
import WorkbookPlans

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
