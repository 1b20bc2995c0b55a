import SpreadsheetModel
import WorkbookPlans

extension SheetCheck {
    /// A chart that says what it shows, to people who cannot see it too, over ranges of planned sheets.
    func checkChart(_ chart: ChartPlan) throws(XLSXWriterError) {
        try checkInside(chart.anchor)
        guard (1...10_000).contains(chart.width), (1...10_000).contains(chart.height) else {
            throw refused("a chart is 1 to 10000 pixels wide and high", at: chart.anchor)
        }
        if let size = chart.fontSize, !(1...400).contains(size) {
            throw refused("the letters of a chart are 1 to 400 points high", at: chart.anchor)
        }
        try checkAlternativeText(chart.altText, of: "a chart", at: chart.anchor)
        try demand(UnescapedTextCheck.fault(in: chart.title, named: "a chart's title", limit: 255), at: chart.anchor)
        let code = chart.valueFormat.code
        if code.isEmpty { throw refused("a number format cannot be empty", at: chart.anchor) }
        try demand(
            UnescapedTextCheck.fault(in: code, named: "a number format", limit: 255, isOneLine: true), at: chart.anchor)
        guard (1...255).contains(chart.series.count) else {
            throw refused("a chart has 1 to 255 series", at: chart.anchor)
        }
        for series in chart.series { try demand(fault(in: series), at: chart.anchor) }
    }

    private func fault(in series: ChartSeriesPlan) -> String? {
        if workbook.sheetName(series.sheet) != series.sheet {
            return "the chart shows the sheet '\(series.sheet)', which is not planned"
        }
        guard let categories = Self.length(series.categories), let values = Self.length(series.values) else {
            return "a chart's ranges are one row or one column of at most 65535 cells"
        }
        if categories != values { return "the chart has \(categories) categories for \(values) values" }
        return UnescapedTextCheck.fault(in: series.name, named: "a series' name", limit: 255)
    }

    /// The number of cells in one row or column inside the grid, or nil.
    private static func length(_ range: CellRange) -> Int? {
        let rows = range.last.row - range.first.row + 1
        let columns = range.last.column - range.first.column + 1
        let isInside =
            range.first.row >= 0 && range.first.column >= 0 && range.last.row < CellReference.rowLimit
            && range.last.column < CellReference.columnLimit
        return isInside && min(rows, columns) == 1 && max(rows, columns) <= 65_535 ? max(rows, columns) : nil
    }
}
