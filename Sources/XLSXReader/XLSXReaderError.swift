public import SpreadsheetModel

/// Why a workbook, or a sheet of it, cannot be read. Nothing read before it was thrown should be used.
public struct XLSXReaderError: Error, Hashable, Sendable {
    /// The kind of failure.
    public let code: Code
    /// The file's name without its folder.
    public let fileName: String
    /// The part of the package, as its name is stored: "xl/worksheets/sheet1.xml".
    public internal(set) var part: String?
    /// Where in the inflated part, in bytes from its start (after conversion to UTF-8 when it is stored as UTF-16).
    public internal(set) var offset: Int?
    /// The sheet's name.
    public internal(set) var sheet: String?
    /// The cell.
    public internal(set) var cell: CellReference?
    /// What was found instead, when the code is ``Code/notAWorkbook``.
    public internal(set) var foundFormat: FileFormat?
    /// Which limit, when the code is ``Code/overLimit``.
    public internal(set) var overrun: LimitOverrun?
    /// What exactly is wrong, for whoever looks after the file's format.
    public internal(set) var detail: String

    package init(_ code: Code, fileName: String, part: String? = nil, detail: String) {
        self.code = code
        self.fileName = fileName
        self.part = part
        self.detail = detail
    }

    static func notAWorkbook(_ format: FileFormat, fileName: String) -> XLSXReaderError {
        var error = XLSXReaderError(.notAWorkbook, fileName: fileName, detail: "content is \(format.rawValue)")
        error.foundFormat = format
        return error
    }

    static func overLimit(_ overrun: LimitOverrun, fileName: String, part: String? = nil) -> XLSXReaderError {
        let detail = "\(overrun.name) is \(overrun.limit), the file has \(overrun.value)"
        var error = XLSXReaderError(.overLimit, fileName: fileName, part: part, detail: detail)
        error.overrun = overrun
        return error
    }

    /// The error of a part, with its place.
    init(_ error: PartError, fileName: String, part: String, sheet: String? = nil) {
        if let overrun = error.overrun {
            self = .overLimit(overrun, fileName: fileName, part: part)
        } else {
            self.init(.damaged, fileName: fileName, part: part, detail: error.problem.rawValue)
        }
        self.offset = error.offset
        self.sheet = sheet
        self.cell = error.cell
    }
}
