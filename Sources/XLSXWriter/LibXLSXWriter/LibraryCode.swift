import CXLSXWriter
import SpreadsheetModel

/// Turns libxlsxwriter's codes into errors.
enum LibraryCode {
    /// Throws when a call did not succeed, saying what it was about.
    static func demand(
        _ code: lxw_error, _ what: @autoclosure () -> String, sheet: String? = nil, cell: CellReference? = nil
    ) throws(XLSXWriterError) {
        if code != LXW_NO_ERROR {
            throw XLSXWriterError(
                .libraryFault, sheet: sheet, cell: cell,
                detail: "\(what()) was refused by libxlsxwriter: \(text(of: code))")
        }
    }

    /// The error of a workbook that could not be written out: the disk's, when the system gave a number, or the
    /// library's own.
    static func closingFault(_ code: lxw_error, cause: Int32) -> XLSXWriterError {
        if cause != 0 { return UnfinishedFile.writerError(SystemFault(errno: cause)) }
        return XLSXWriterError(.ioFault, detail: text(of: code))
    }

    private static func text(of code: lxw_error) -> String {
        guard let text = unsafe lxw_strerror(code) else { return "code \(code.rawValue)" }
        return unsafe String(cString: text)
    }
}
