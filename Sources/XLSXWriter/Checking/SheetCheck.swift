import SpreadsheetModel
import WorkbookPlans

/// Looks at one sheet of a plan. Each `check…` method guards one part, and lies in the file of that name.
struct SheetCheck {
    let sheet: SheetPlan
    let workbook: PlanCheck

    func run() throws(XLSXWriterError) {
        try checkCells()
        try checkColumns()
        try checkRows()
        try checkAreas()
        try checkPage()
        try checkLinks()
        try checkComments()
        try checkValidations()
        try checkConditionalFormats()
        for chart in sheet.charts { try checkChart(chart) }
        try checkImages()
    }

    /// An error at this sheet.
    func refused(_ detail: String, at cell: CellReference? = nil) -> XLSXWriterError {
        .refused(detail, sheet: sheet.name, cell: cell)
    }

    /// Throws a fault that was found, at this sheet.
    func demand(_ fault: String?, at cell: CellReference? = nil) throws(XLSXWriterError) {
        if let fault { throw refused(fault, at: cell) }
    }

    /// Refuses addresses outside the grid.
    func checkInside(_ cell: CellReference) throws(XLSXWriterError) {
        guard 0..<CellReference.rowLimit ~= cell.row, 0..<CellReference.columnLimit ~= cell.column else {
            throw refused("row \(cell.row) and column \(cell.column) lie outside a sheet")
        }
    }

    /// Refuses ranges that reach out of the grid.
    func checkInside(_ range: CellRange) throws(XLSXWriterError) {
        try checkInside(range.first)
        try checkInside(range.last)
    }
}

extension SheetPlan {
    /// The planned cell at a reference. Needs cells in row-major order. Cost: O(log n).
    func cell(at reference: CellReference) -> CellPlan? {
        let index = cells.indices.partitionPoint { cells[$0].reference < reference }
        return index < cells.count && cells[index].reference == reference ? cells[index] : nil
    }
}

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

extension SheetCheck {
    /// Images that every program shows, that say what they show to people who cannot see them, and that end on the
    /// sheet. Cost: one pass over their bytes.
    func checkImages() throws(XLSXWriterError) {
        if sheet.images.isEmpty { return }
        let grid = CellGrid(sheet)
        for image in sheet.images { try check(image, on: grid) }
    }

    private func check(_ image: ImagePlan, on grid: CellGrid) throws(XLSXWriterError) {
        let cell = image.anchor
        try checkInside(cell)
        try checkAlternativeText(image.altText, of: "an image", at: cell)
        guard image.bytes.count <= Self.imageBytes else {
            throw refused(
                "an image has at most \(Self.imageBytes) bytes, and this one \(image.bytes.count); save it smaller",
                at: cell)
        }
        let picture = Picture(image, try sheet.header(of: image))
        guard (1...10_000).contains(picture.width), (1...10_000).contains(picture.height) else {
            throw refused(
                "an image is 1 to 10000 pixels wide and high on its sheet, and this one \(picture.width) x "
                    + "\(picture.height); plan another width or height", at: cell)
        }
        let right = grid.columns.start(of: cell.column) + Pixels(picture.width)
        let bottom = grid.rows.start(of: cell.row) + Pixels(picture.height)
        guard right <= grid.columns.length, bottom <= grid.rows.length else {
            throw refused(
                "the image would reach beyond the edge of the sheet; plan it further up or to the left", at: cell)
        }
    }

    /// The most bytes of one image: 10 MiB, more than a page needs at any density that a printer has.
    static let imageBytes = 10 << 20

    /// A text that is read out in place of an image or chart.
    func checkAlternativeText(_ text: String, of what: String, at cell: CellReference) throws(XLSXWriterError) {
        guard text.contains(where: { !$0.isWhitespace }), text.utf8.count <= 2000 else {
            throw refused("\(what) needs an alternative text of at most 2000 bytes", at: cell)
        }
        try demand(UnescapedTextCheck.fault(in: text, named: "an alternative text", limit: 2000), at: cell)
    }
}
