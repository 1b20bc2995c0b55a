import CXLSXWriter
import SpreadsheetModel
import WorkbookPlans

// The plan's words for looks, as libxlsxwriter's constants.

extension Color {
    /// The colour as libxlsxwriter takes it: there 0 means "none", and black has a number of its own
    /// (`LXW_COLOR_BLACK`).
    var stored: lxw_color_t { rgb == 0 ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : rgb }
}

extension BorderLine {
    /// The number of the line, `LXW_BORDER_…`.
    var stored: UInt8 {
        switch self {
        case .none: UInt8(LXW_BORDER_NONE.rawValue)
        case .hair: UInt8(LXW_BORDER_HAIR.rawValue)
        case .thin: UInt8(LXW_BORDER_THIN.rawValue)
        case .medium: UInt8(LXW_BORDER_MEDIUM.rawValue)
        case .double: UInt8(LXW_BORDER_DOUBLE.rawValue)
        }
    }
}

extension HorizontalAlignment {
    /// `LXW_ALIGN_…`, or nil for the default.
    var stored: UInt8? {
        switch self {
        case .general: nil
        case .left: UInt8(LXW_ALIGN_LEFT.rawValue)
        case .center: UInt8(LXW_ALIGN_CENTER.rawValue)
        case .right: UInt8(LXW_ALIGN_RIGHT.rawValue)
        }
    }
}

extension VerticalAlignment {
    /// `LXW_ALIGN_VERTICAL_…`, or nil for the default.
    var stored: UInt8? {
        switch self {
        case .top: UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)
        case .center: UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue)
        case .bottom: nil
        }
    }
}
