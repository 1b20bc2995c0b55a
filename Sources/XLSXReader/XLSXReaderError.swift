public import SpreadsheetModel

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

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

    /// Checks that a size or a number is still within a limit.
    static func check(
        _ value: Int, _ name: String, _ limit: Int, _ subject: String, fileName: String, part: String? = nil
    ) throws(XLSXReaderError) {
        guard value > limit else { return }
        throw .overLimit(LimitOverrun(name, subject, value: value, limit: limit), fileName: fileName, part: part)
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

/// What a file is when it is not a workbook that can be read here. Told by content, never by name.
public enum FileFormat: String, Hashable, Sendable, CaseIterable {
    /// A file of no bytes.
    case empty
    /// An Excel 97-2003 workbook or older.
    case xls
    /// An Excel binary workbook.
    case xlsb
    /// An Excel 2003 XML spreadsheet.
    case xmlSpreadsheet
    /// An OpenDocument spreadsheet.
    case ods
    /// An Apple Numbers document.
    case numbers
    /// Text, such as comma-separated values.
    case csv
    /// A web page.
    case html
    /// A PDF document.
    case pdf
    /// A Word document.
    case docx
    /// A PowerPoint presentation.
    case pptx
    /// A ZIP file of something else.
    case zip
    /// A folder, not a file.
    case folder
    /// Nothing that is known here.
    case unknown
}

extension XLSXReaderError {
    /// A kind of failure. An open set: a later version may add codes.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The stable name: lower-case words joined by hyphens.
        public let description: String

        /// The file is something else; ``XLSXReaderError/foundFormat`` says what.
        public static let notAWorkbook = Code(description: "not-a-workbook")
        /// The file is encrypted.
        public static let passwordProtected = Code(description: "password-protected")
        /// The file is cut off, inconsistent, or breaks the rules of its format in a way that puts its values in doubt.
        public static let damaged = Code(description: "damaged")
        /// The file goes beyond one of ``ReadLimits``; ``XLSXReaderError/overrun`` says which.
        public static let overLimit = Code(description: "over-limit")
        /// There is no file at the path.
        public static let missingFile = Code(description: "missing-file")
        /// The path leads to a folder, or to a file that the system does not let us read.
        public static let unreadableFile = Code(description: "unreadable-file")
        /// The caller asked for a sheet that the workbook does not have.
        public static let noSuchSheet = Code(description: "no-such-sheet")
    }
}

extension XLSXReaderError: LocalizedError {
    /// The ``message``: what `localizedDescription` gives.
    public var errorDescription: String? { message }
}

extension XLSXReaderError: CustomStringConvertible {
    /// One sentence: what is wrong, and where. What to do is the caller's to say.
    ///
    /// One line, whatever the names in it hold: what would break it or steer a terminal is shown as its code point.
    public var message: String { VisibleText.of(sentence) }

    private var sentence: String {
        switch code {
        case .notAWorkbook: "\(fileName) is \(foundFormat?.noun ?? "not a workbook")."
        case .passwordProtected: "\(fileName) is password-protected."
        case .damaged: "\(place) is damaged or incomplete: \(detail)."
        case .overLimit: overLimitSentence
        case .missingFile: "There is no file \(fileName)."
        case .unreadableFile: "\(fileName) cannot be read: \(detail)."
        default: "\(place) cannot be read: \(detail)."
        }
    }

    /// The message and the technical place, on one line.
    public var description: String {
        let technical = [part, offset.map { "byte \($0)" }].compactMap(\.self).joined(separator: ", ")
        return VisibleText.of(sentence + " [\(code)" + (technical.isEmpty ? "" : ", " + technical) + "]")
    }

    /// "acme.xlsx (sheet Return, cell G19)".
    private var place: String {
        let inside = [sheet.map { "sheet \($0)" }, cell.map { "cell \($0)" }].compactMap(\.self)
        return fileName + (inside.isEmpty ? "" : " (" + inside.joined(separator: ", ") + ")")
    }

    private var overLimitSentence: String {
        guard let overrun else { return "\(place) is larger than is accepted." }
        return "\(place) is larger than is accepted: \(overrun.subject) is \(overrun.value), and the limit is"
            + " \(overrun.limit)."
    }
}

extension FileFormat {
    /// What the file is, in words that follow "is".
    fileprivate var noun: String {
        switch self {
        case .empty: "empty"
        case .xls: "an old Excel workbook (.xls)"
        case .xlsb: "an Excel binary workbook (.xlsb)"
        case .xmlSpreadsheet: "an Excel 2003 XML spreadsheet"
        case .ods: "an OpenDocument spreadsheet (.ods)"
        case .numbers: "an Apple Numbers document"
        case .csv: "a text file, such as CSV, not a workbook"
        case .html: "a web page, not a workbook"
        case .pdf: "a PDF document, not a workbook"
        case .docx: "a Word document, not a workbook"
        case .pptx: "a presentation, not a workbook"
        case .zip: "a ZIP file with no workbook in it"
        case .folder: "a folder"
        case .unknown: "not a workbook"
        }
    }
}
