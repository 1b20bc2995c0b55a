import CXLSXWriter
import SpreadsheetModel
import WorkbookPlans

/// Interns formats by value: equal formats share one C format, however many cells carry them.
@safe struct FormatTable {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var formats: [CellFormat: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    private var differentials: [CellFormat: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    /// The format last asked for in each column, modulo 64: neighbours down a column mostly look alike, and comparing
    /// is cheaper than hashing.
    private var latest: [(format: CellFormat, pointer: UnsafeMutablePointer<lxw_format>?)]

    init(workbook: UnsafeMutablePointer<lxw_workbook>) {
        unsafe self.workbook = unsafe workbook
        unsafe latest = unsafe Array(repeating: (.plain, nil), count: 64)
    }

    /// The C format of a cell in a column; nil for the plain format, which a workbook has from the start.
    mutating func pointer(
        for format: CellFormat, column: Int
    ) throws(LibraryFault) -> UnsafeMutablePointer<lxw_format>? {
        let slot = column & 63
        if unsafe latest[slot].format == format { return unsafe latest[slot].pointer }
        let pointer = unsafe try find(format)
        unsafe latest[slot] = unsafe (format, pointer)
        return unsafe pointer
    }

    /// The C format of a conditional format, which holds only what differs from the cell's own.
    mutating func differential(for format: CellFormat) throws(LibraryFault) -> UnsafeMutablePointer<lxw_format> {
        if let known = unsafe differentials[format] { return unsafe known }
        let created = unsafe try create()
        unsafe Self.setAppearance(of: created, to: format)
        unsafe differentials[format] = unsafe created
        return unsafe created
    }

    private mutating func find(_ format: CellFormat) throws(LibraryFault) -> UnsafeMutablePointer<lxw_format>? {
        if format == .plain { return nil }
        if let known = unsafe formats[format] { return unsafe known }
        let created = unsafe try create()
        unsafe format_set_font_name(created, format.font.name)
        unsafe format_set_font_size(created, format.font.size)
        unsafe Self.setAppearance(of: created, to: format)
        unsafe Self.setAlignment(of: created, to: format)
        if !format.isLocked { unsafe format_set_unlocked(created) }
        unsafe formats[format] = unsafe created
        return unsafe created
    }

    private func create() throws(LibraryFault) -> UnsafeMutablePointer<lxw_format> {
        guard let created = unsafe workbook_add_format(workbook) else {
            throw LibraryFault(detail: "libxlsxwriter could not add a format")
        }
        return unsafe created
    }

    /// The parts that a conditional format may change too.
    private static func setAppearance(of target: UnsafeMutablePointer<lxw_format>, to format: CellFormat) {
        if format.number != .general { unsafe format_set_num_format(target, format.number.code) }
        if format.font.isBold { unsafe format_set_bold(target) }
        if format.font.isItalic { unsafe format_set_italic(target) }
        if format.font.isUnderlined { unsafe format_set_underline(target, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
        if let color = format.font.color { unsafe format_set_font_color(target, color.stored) }
        if let fill = format.fill {
            unsafe format_set_pattern(target, UInt8(LXW_PATTERN_SOLID.rawValue))
            unsafe format_set_bg_color(target, fill.stored)
        }
        let border = format.border
        unsafe format_set_top(target, border.top.stored)
        unsafe format_set_bottom(target, border.bottom.stored)
        unsafe format_set_left(target, border.left.stored)
        unsafe format_set_right(target, border.right.stored)
        if let color = border.color { unsafe format_set_border_color(target, color.stored) }
    }

    private static func setAlignment(of target: UnsafeMutablePointer<lxw_format>, to format: CellFormat) {
        if let horizontal = format.horizontal.stored { unsafe format_set_align(target, horizontal) }
        if let vertical = format.vertical.stored { unsafe format_set_align(target, vertical) }
        if format.wraps { unsafe format_set_text_wrap(target) }
        if format.indent > 0 { unsafe format_set_indent(target, UInt8(format.indent)) }
    }
}
