package import AtomicFiles
public import SpreadsheetModel

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

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
        /// The target cannot be created: no such folder, no permission, a folder is there.
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
    /// What kept the file from being written; nil when the plan was refused.
    package let fault: FileWriteError?

    init(_ code: Code, sheet: String? = nil, cell: CellReference? = nil, detail: String) {
        self.code = code
        self.path = ""
        self.sheet = sheet
        self.cell = cell
        self.detail = detail
        (errno, fault) = (nil, nil)
    }

    /// What kept the workbook's file from being written.
    init(_ fault: FileWriteError) {
        code =
            switch fault.code {
            case .targetExists: .targetExists
            case .cannotCreate: .cannotCreate
            case .ioFault: .ioFault
            case .notFlushed: .notFlushed
            }
        path = fault.path
        (sheet, cell) = (nil, nil)
        detail = fault.detail
        errno = fault.errno
        self.fault = fault
    }

    /// Runs a body whose faults of files are thrown as this error.
    static func converting<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let fault as FileWriteError { throw XLSXWriterError(fault) }
    }
}

extension XLSXWriterError: CustomStringConvertible {
    /// What happened, why, and what to do, in one or two sentences.
    public var message: String {
        if let fault { return fault.message }
        return "\(path.isEmpty ? "The workbook" : path) was not written: \(place)\(detail)."
    }

    /// The ``message``.
    public var description: String { message }

    /// "sheet 'Checks', cell B4: ", as precise as is known.
    private var place: String {
        guard let sheet else { return "" }
        return "sheet '\(sheet)'" + (cell.map { ", cell \($0)" } ?? "") + ": "
    }
}

extension XLSXWriterError: LocalizedError {
    /// The ``message``: what `localizedDescription` gives.
    public var errorDescription: String? { message }
}
