import CXLSXWriter
import SpreadsheetModel

/// What libxlsxwriter could not write.
struct LibraryFault: Error {
    /// What it was about, and the library's words.
    let detail: String

    /// Throws when a call did not succeed, saying what it was about.
    static func demand(_ code: lxw_error, _ what: @autoclosure () -> String) throws(LibraryFault) {
        if code != LXW_NO_ERROR { throw LibraryFault(detail: "\(what()): \(text(of: code))") }
    }

    private static func text(of code: lxw_error) -> String {
        guard let text = unsafe lxw_strerror(code) else { return "code \(code.rawValue)" }
        return unsafe String(cString: text)
    }
}
