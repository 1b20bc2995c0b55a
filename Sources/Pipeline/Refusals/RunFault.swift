import AtomicFiles
package import Checks
package import Findings
import XLSXReader
import XLSXWriter

/// Why a job, or one of its outputs, came to nothing: the sentence for a person and the exit code.
package struct RunFault: Error, Hashable {
    package let message: String
    package let status: ExitStatus

    init(message: String, status: ExitStatus) {
        (self.message, self.status) = (message, status)
    }

    /// The same fault of a run that came to a status before it, of which the higher counts.
    package func after(_ status: ExitStatus) -> RunFault {
        RunFault(message: message, status: max(status, self.status))
    }
}

extension RunFault {
    /// The fault of an input that the whole run needs, such as the council's workbook.
    package init(_ refusal: Refusal) {
        self.init(message: refusal.message, status: ExitStatus(refusal))
    }
}

extension RunFault {
    /// The fault of one workbook named for the returns of an input that holds several.
    package init(oneWorkbookFor returns: [CheckedReturn]) {
        let parts = returns.compactMap(\.part).map { "\"\($0)\"" }.joined(separator: " and ")
        self.init(
            message:
                "\(returns.first?.fileName ?? "The file") has \(returns.count) returns, on the sheets \(parts). Name a "
                + "folder with -o, such as out/, or one of the sheets with --sheet.",
            status: .usage)
    }
}

extension RunFault {
    /// Whatever kept an output from being written, in a sentence or two for a person.
    init(writing error: any Error) {
        switch error {
        case let fault as RunFault: self = fault
        case let fault as PDFFault: self.init(message: fault.message, status: .cannotCreate)
        case let error as FileWriteError: self.init(error)
        case let error as XLSXWriterError: self.init(error)
        case let error as RoundTripMismatch: self.init(message: error.message, status: .ownFault)
        case let error as XLSXReaderError:
            self.init(
                message: "The finished workbook was not kept, because it could not be read back: \(error.message)",
                status: .ownFault)
        default: self.init(message: "The finished workbook was not written: \(error).", status: .ownFault)
        }
    }

    private init(_ error: FileWriteError) {
        switch error.code {
        case .targetExists:
            self.init(
                message: "\(error.path) exists and was left as it is. Use --force to replace it, or choose another "
                    + "path.",
                status: .cannotCreate)
        case .cannotCreate: self.init(message: error.message, status: .cannotCreate)
        case .ioFault, .notFlushed: self.init(message: error.message, status: .inputOutputFault)
        }
    }

    private init(_ error: XLSXWriterError) {
        if let fault = error.fault { self.init(fault) } else { self.init(message: error.message, status: .ownFault) }
    }
}
