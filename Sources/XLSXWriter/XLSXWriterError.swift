public import SpreadsheetModel

/// Why a workbook was not written: what happened, where, and what to do about it.
///
/// When one is thrown the target is as it was before, and nothing is left beside it; `not-flushed` alone comes after the
/// file was written.
public struct XLSXWriterError: Error, Hashable, Sendable {
    /// What kind of fault it is. An open set: more may be added.
    public struct Code: Hashable, Sendable {
        /// A short stable word, such as "target-exists".
        public let name: String

        /// The target exists and was not to be replaced.
        public static let targetExists = Code(name: "target-exists")
        /// The target cannot be created: no such folder, no permission, a folder stands there.
        public static let cannotCreate = Code(name: "cannot-create")
        /// Writing failed part way: disk full, device fault.
        public static let ioFault = Code(name: "io-fault")
        /// The file has its name, and the folder could not be flushed to the disk: a power cut may take the name away.
        public static let notFlushed = Code(name: "not-flushed")
        /// The plan holds something that a workbook cannot hold.
        public static let refusedContent = Code(name: "refused-content")
    }

    /// What kind of fault it is. Two errors are told apart by this first.
    public let code: Code
    /// The target's path as the caller gave it; empty for a plan that was refused before a path was looked at.
    public var path: String
    /// The sheet that the fault lies in, when it lies in one.
    public let sheet: String?
    /// The cell that the fault lies in, when it lies in one.
    public let cell: CellReference?
    /// The cause, as the middle of a sentence.
    public let detail: String
    /// The system's error number, when the system reported one.
    public let errno: Int32?

    init(
        _ code: Code, path: String = "", sheet: String? = nil, cell: CellReference? = nil, detail: String,
        errno: Int32? = nil
    ) {
        self.code = code
        self.path = path
        self.sheet = sheet
        self.cell = cell
        self.detail = detail
        self.errno = errno
    }

    /// The same error, naming the target that was being written.
    func at(_ path: String) -> XLSXWriterError {
        var error = self
        error.path = path
        return error
    }
}

extension XLSXWriterError: CustomStringConvertible {
    /// What happened, why, and what to do, in one or two sentences.
    public var message: String {
        switch code {
        case .targetExists:
            "\(path) already exists and was left as it is. Choose another path, or allow it to be replaced."
        case .cannotCreate:
            "\(path) cannot be created: \(detail). Check the folder and its permissions."
        case .ioFault:
            "\(path) could not be written: \(detail). Nothing was changed there; make room or choose another disk."
        case .notFlushed:
            "\(path) was written, but its disk did not confirm it: \(detail). After a power cut it may be gone or be the "
                + "file that was there before. Make room or choose another disk, and run the command again."
        default:
            "\(path.isEmpty ? "The workbook" : path) was not written: \(place)\(detail)."
        }
    }

    /// The ``message``.
    public var description: String { message }

    /// "sheet 'Checks', cell B4: ", as precise as is known.
    private var place: String {
        guard let sheet else { return "" }
        return "sheet '\(sheet)'" + (cell.map { ", cell \($0)" } ?? "") + ": "
    }
}
