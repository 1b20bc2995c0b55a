import AtomicFiles
import XLSXReader
import XLSXWriter

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
