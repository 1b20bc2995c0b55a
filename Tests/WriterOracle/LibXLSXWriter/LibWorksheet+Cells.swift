import CXLSXWriter
import SpreadsheetModel
import WorkbookPlans
import XLSXWriter

extension LibWorksheet {
    /// Writes every cell but those that a table has written.
    func writeCells(except headings: Set<CellReference>, formats: inout FormatTable) throws(LibraryFault) {
        for cell in plan.cells where headings.isEmpty || !headings.contains(cell.reference) {
            let format = unsafe try formats.pointer(for: cell.format, column: cell.reference.column)
            let code = unsafe write(cell.content, at: cell.reference, format: format)
            try demand(code, "the cell's content", at: cell.reference)
        }
    }

    private func write(
        _ content: CellContent, at cell: CellReference, format: UnsafeMutablePointer<lxw_format>?
    ) -> lxw_error {
        let row = cell.libRow
        let column = cell.libColumn
        switch content {
        case .blank:
            return unsafe worksheet_write_blank(handle, row, column, format)
        case .text(let text):
            return unsafe worksheet_write_string(handle, row, column, XStringEscaping.escaped(text), format)
        case .number(let number):
            guard let value = Double(nearest: number) else { return LXW_ERROR_PARAMETER_VALIDATION }
            return unsafe worksheet_write_number(handle, row, column, value, format)
        case .boolean(let boolean):
            return unsafe worksheet_write_boolean(handle, row, column, boolean ? 1 : 0, format)
        case .formula(let formula, .number(let number)):
            guard let value = Double(nearest: number) else { return LXW_ERROR_PARAMETER_VALIDATION }
            return unsafe worksheet_write_formula_num(handle, row, column, formula, format, value)
        case .formula(let formula, .text(let text)):
            return unsafe worksheet_write_formula_str(
                handle, row, column, formula, format, XStringEscaping.escaped(text))
        case .formula(_, .boolean):
            return LXW_ERROR_FEATURE_NOT_SUPPORTED
        }
    }

    /// Marks merged ranges, each in the format of its first cell.
    func merge(formats: inout FormatTable) throws(LibraryFault) {
        for range in plan.mergedRanges {
            let format = unsafe try formats.pointer(
                for: plan.cell(at: range.first)?.format ?? .plain, column: range.first.column)
            let code = unsafe worksheet_merge_range(
                handle, range.first.libRow, range.first.libColumn, range.last.libRow, range.last.libColumn, "", format)
            try demand(code, "the merged range \(range)", at: range.first)
        }
    }

    /// Links, whose cells are written afterwards with their own text and format.
    func addLinks() throws(LibraryFault) {
        for link in plan.links {
            let code =
                link.tip.isEmpty
                ? unsafe worksheet_write_url_opt(
                    handle, link.cell.libRow, link.cell.libColumn, link.target, nil, "", nil)
                : unsafe worksheet_write_url_opt(
                    handle, link.cell.libRow, link.cell.libColumn, link.target, nil, "", link.tip)
            try demand(code, "the link to \(link.target)", at: link.cell)
        }
    }

    /// Comments, each in a box wide and high enough for its words.
    func addComments() throws(LibraryFault) {
        let measure = TextMeasure()
        for comment in plan.comments {
            var strings = CStrings()
            defer { strings.release() }
            let lines = measure.lineCount(of: comment.text, inWidth: 34)
            var options = unsafe lxw_comment_options()
            unsafe options.author = strings.copyUnlessEmpty(comment.author)
            unsafe options.width = 240
            unsafe options.height = UInt16(min(600, 24 + lines * 16))
            let code = unsafe worksheet_write_comment_opt(
                handle, comment.cell.libRow, comment.cell.libColumn, XStringEscaping.escaped(comment.text), &options)
            try demand(code, "the comment", at: comment.cell)
        }
    }
}
