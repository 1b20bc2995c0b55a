import CXLSXWriter
import SpreadsheetModel
import WorkbookPlans

extension LibWorksheet {
    /// Adds the tables. libxlsxwriter writes their headings itself, so it is given the formats of those cells, and
    /// the cells are returned to be left out later.
    func addTables(formats: inout FormatTable) throws(LibraryFault) -> Set<CellReference> {
        var written: Set<CellReference> = []
        for table in plan.tables {
            var strings = CStrings()
            defer { strings.release() }
            var columns: [lxw_table_column] = unsafe []
            for (index, heading) in table.headings.enumerated() {
                let cell = CellReference(row: table.range.first.row, column: table.range.first.column + index)
                var column = unsafe lxw_table_column()
                unsafe column.header = strings.copy(heading)
                unsafe column.header_format = try formats.pointer(
                    for: plan.cell(at: cell)?.format ?? .plain, column: cell.column)
                unsafe columns.append(column)
                written.insert(cell)
            }
            var options = unsafe lxw_table_options()
            unsafe options.name = strings.copy(table.name)
            unsafe options.no_autofilter = table.hasFilter ? 0 : 1
            // "TableStyleLight0" is no style: the cells have their own looks.
            unsafe options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
            unsafe options.no_banded_rows = 1
            let code = unsafe add(table.range, columns: &columns, options: &options)
            try demand(code, "the table \(table.name)", at: table.range.first)
        }
        return written
    }

    /// Hands the columns over as the null-terminated list of pointers that the call wants.
    private func add(
        _ range: CellRange, columns: inout [lxw_table_column], options: inout lxw_table_options
    ) -> lxw_error {
        unsafe columns.withUnsafeMutableBufferPointer { buffer in
            var list: [UnsafeMutablePointer<lxw_table_column>?] = unsafe []
            if let base = buffer.baseAddress {
                for index in buffer.indices { unsafe list.append(base + index) }
            }
            unsafe list.append(nil)
            return unsafe list.withUnsafeMutableBufferPointer { pointers in
                unsafe options.columns = pointers.baseAddress
                return unsafe worksheet_add_table(
                    handle, range.first.libRow, range.first.libColumn, range.last.libRow, range.last.libColumn,
                    &options)
            }
        }
    }
}
