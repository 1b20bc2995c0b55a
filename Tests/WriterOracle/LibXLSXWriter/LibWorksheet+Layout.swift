import CXLSXWriter
import SpreadsheetModel
import WorkbookPlans

extension LibWorksheet {
    /// Column widths.
    func setColumns() throws(LibraryFault) {
        for column in plan.columns {
            var options = lxw_row_col_options()
            options.hidden = column.isHidden ? 1 : 0
            let first = lxw_col_t(truncatingIfNeeded: column.columns.lowerBound)
            let last = lxw_col_t(truncatingIfNeeded: column.columns.upperBound)
            let code = unsafe worksheet_set_column_opt(handle, first, last, column.width, nil, &options)
            try demand(code, "the width of column \(CellReference.columnName(column.columns.lowerBound))")
        }
    }

    /// Row heights and outline levels. They come after the cells, or the sheet's dimension would start at column A.
    func setRows() throws(LibraryFault) {
        for row in plan.rows {
            var options = lxw_row_col_options()
            options.hidden = row.isHidden ? 1 : 0
            options.level = UInt8(truncatingIfNeeded: row.outlineLevel)
            let height = row.height ?? Double(LXW_DEF_ROW_HEIGHT)
            let code = unsafe worksheet_set_row_opt(
                handle, lxw_row_t(truncatingIfNeeded: row.row), height, nil, &options)
            try demand(code, "the height of row \(row.row + 1)")
        }
    }

    /// What is seen on screen: frozen panes, the filter, grid lines, protection, visibility.
    func setView() throws(LibraryFault) {
        if let cell = plan.frozenAt, cell.row > 0 || cell.column > 0 {
            unsafe worksheet_freeze_panes(handle, cell.libRow, cell.libColumn)
        }
        if let filter = plan.filter {
            let code = unsafe worksheet_autofilter(
                handle, filter.first.libRow, filter.first.libColumn, filter.last.libRow, filter.last.libColumn)
            try demand(code, "the filter \(filter)")
        }
        if !plan.showsGridLines { unsafe worksheet_gridlines(handle, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }
        if plan.isProtected {
            // Filters may be used and columns widened: neither changes what a cell holds.
            var options = lxw_protection()
            options.autofilter = 1
            options.format_columns = 1
            options.format_rows = 1
            unsafe worksheet_protect(handle, nil, &options)
        }
        if plan.visibility == .hidden { unsafe worksheet_hide(handle) }
    }

    /// How the sheet prints.
    func setPage() throws(LibraryFault) {
        let page = plan.page
        unsafe worksheet_set_paper(handle, page.paper == .a3 ? Self.paperA3 : Self.paperA4)
        // A negative one is left as it is.
        if page.hasNarrowMargins { unsafe worksheet_set_margins(handle, 0.25, 0.25, -1, -1) }
        if page.isLandscape { unsafe worksheet_set_landscape(handle) }
        if page.fitsOnePageWide { unsafe worksheet_fit_to_pages(handle, 1, page.fitsOnePageTall ? 1 : 0) }
        let needsName = page.repeatedRows != nil || page.area != nil || plan.filter != nil
        if needsName, LibSheetName.isLeftBare(plan.name) { unsafe LibSheetName.quote(handle, name: plan.name) }
        if let rows = page.repeatedRows {
            let code = unsafe worksheet_repeat_rows(
                handle, lxw_row_t(truncatingIfNeeded: rows.lowerBound), lxw_row_t(truncatingIfNeeded: rows.upperBound))
            try demand(code, "the repeated rows")
        }
        if !page.breaksBefore.isEmpty {
            // It reads as far as the first 0.
            var breaks = page.breaksBefore.map { lxw_row_t(truncatingIfNeeded: $0) } + [0]
            try demand(unsafe worksheet_set_h_pagebreaks(handle, &breaks), "the page breaks")
        }
        if let area = page.area {
            let code = unsafe worksheet_print_area(
                handle, area.first.libRow, area.first.libColumn, area.last.libRow, area.last.libColumn)
            try demand(code, "the print area")
        }
        if !page.header.isEmpty { try demand(unsafe worksheet_set_header(handle, page.header), "the header") }
        if !page.footer.isEmpty { try demand(unsafe worksheet_set_footer(handle, page.footer), "the footer") }
    }

    /// A4 and A3 in the list of paper sizes (ECMA-376 part 1, 18.3.1.63, paperSize).
    private static let paperA3: UInt8 = 8
    private static let paperA4: UInt8 = 9
}
