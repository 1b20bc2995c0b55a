import CXLSXWriter

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Sheet names inside the references that libxlsxwriter makes up: print titles, print areas, filters, chart ranges.
///
/// It quotes a name only when it holds something other than ASCII letters, digits, `_` and `.`; but Excel needs the
/// marks around "2024", "Q1" and "R1C1" too, which read as numbers and addresses without them.
enum LibSheetName {
    /// Whether libxlsxwriter would leave the name without quotation marks.
    static func isLeftBare(_ name: String) -> Bool {
        name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
    }

    /// Puts quotation marks around the name that a sheet uses in references.
    static func quote(_ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String) {
        guard let quoted = unsafe strdup("'" + name + "'") else { return }
        unsafe free(sheet.pointee.quoted_name)
        unsafe sheet.pointee.quoted_name = unsafe quoted
    }
}
