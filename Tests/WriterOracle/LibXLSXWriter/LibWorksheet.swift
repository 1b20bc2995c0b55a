import CXLSXWriter
import SpreadsheetModel
import WorkbookPlans

/// One sheet of a ``LibWorkbook``, which owns it, with the plan it is filled from.
@safe struct LibWorksheet {
    let handle: UnsafeMutablePointer<lxw_worksheet>
    let plan: SheetPlan

    init(_ handle: UnsafeMutablePointer<lxw_worksheet>, plan: SheetPlan) {
        unsafe self.handle = unsafe handle
        self.plan = plan
    }

    /// Hands everything but the charts to libxlsxwriter.
    ///
    /// The order matters: merging, tables and links each write the cells they cover, so the cells come after them and
    /// have the last word.
    func fill(formats: inout FormatTable) throws(LibraryFault) {
        try merge(formats: &formats)
        let headings = try addTables(formats: &formats)
        try addLinks()
        try writeCells(except: headings, formats: &formats)
        try setColumns()
        try setRows()
        try addComments()
        try addValidations()
        try addConditionalFormats(formats: &formats)
        try insertImages()
        try setView()
        try setPage()
    }

    /// Throws when a call for this sheet did not succeed.
    func demand(
        _ code: lxw_error, _ what: @autoclosure () -> String, at cell: CellReference? = nil
    ) throws(LibraryFault) {
        let place = cell.map { " at \($0)" } ?? ""
        try LibraryFault.demand(code, "\(what()) of sheet '\(plan.name)'\(place)")
    }
}

extension CellReference {
    /// The row as libxlsxwriter takes it. Plans have been checked to stay inside the grid.
    var libRow: lxw_row_t { lxw_row_t(truncatingIfNeeded: row) }
    /// The column as libxlsxwriter takes it.
    var libColumn: lxw_col_t { lxw_col_t(truncatingIfNeeded: column) }
}
