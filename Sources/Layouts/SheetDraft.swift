import SpreadsheetModel

/// A sheet being laid out row by row.
struct SheetDraft {
    /// The plan so far.
    var plan: SheetPlan
    /// The zero-based row that comes next.
    private(set) var nextRow = 0

    init(_ name: String) {
        plan = SheetPlan(name: name)
        plan.showsGridLines = false
    }

    /// Adds a row of cells from column A on; nil leaves a cell out. Returns its zero-based row.
    @discardableResult
    mutating func row(_ cells: [(content: CellContent, format: CellFormat)?]) -> Int {
        for (column, cell) in cells.enumerated() {
            guard let cell else { continue }
            let reference = CellReference(row: nextRow, column: column)
            plan.cells.append(CellPlan(reference, cell.content, cell.format))
        }
        defer { nextRow += 1 }
        return nextRow
    }

    /// Adds a row of headings, right-aligned over the columns named as figures.
    @discardableResult
    mutating func headings(_ texts: [String], figures: Set<Int> = []) -> Int {
        row(
            texts.enumerated().map { column, text in
                (.text(text), figures.contains(column) ? HouseStyle.figureHeading : HouseStyle.heading)
            })
    }

    /// Leaves a row empty.
    mutating func skipRow() {
        nextRow += 1
    }

    /// Sets the widths of the columns from A on, in characters.
    mutating func widths(_ widths: [Double]) {
        plan.columns = widths.enumerated().map { ColumnPlan($0...$0, width: $1) }
    }
}
