import SpreadsheetModel
import WorkbookPlans

/// The cells of a planned sheet as they lie on screen, in pixels from its upper left corner.
struct CellGrid {
    /// The columns.
    let columns: GridAxis
    /// The rows.
    let rows: GridAxis

    /// The grid of a sheet, from the widths and heights in its plan.
    init(_ sheet: SheetPlan) {
        columns = GridAxis(
            count: CellReference.columnLimit, standard: Self.standardWidth,
            sizes: sheet.columns.map { ($0.columns, $0.isHidden ? .zero : Pixels(columnWidth: $0.width)) })
        rows = GridAxis(
            count: CellReference.rowLimit, standard: Self.standardHeight,
            sizes: sheet.rows.map { row in
                let height = row.height.map { Pixels(rowHeight: $0) } ?? Self.standardHeight
                return (row.row...row.row, row.isHidden ? .zero : height)
            })
    }

    /// A column without a planned width: 8.43 characters.
    static let standardWidth = Pixels(64)
    /// A row without a planned height: 15 points.
    static let standardHeight = Pixels(20)
}
