import SpreadsheetModel
import WorkbookPlans

/// Looks at one sheet of a plan. Each `check…` method guards one part, and lies in the file of that name.
struct SheetCheck {
    let sheet: SheetPlan
    let workbook: PlanCheck

    init(_ sheet: SheetPlan, in workbook: PlanCheck) {
        self.sheet = sheet
        self.workbook = workbook
    }

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
        var low = 0
        var high = cells.count
        while low < high {
            let middle = low + (high - low) / 2
            if cells[middle].reference < reference { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].reference == reference ? cells[low] : nil
    }
}
