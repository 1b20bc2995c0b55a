import XLSXReader
import XLSXWriter

/// Words for whatever kept a workbook from being written.
package enum WriteFault {
    /// One sentence or two for a person.
    package static func message(_ error: any Error) -> String {
        switch error {
        case let error as XLSXWriterError where error.code == .targetExists:
            "\(error.path) exists and was left as it is. Use --force to replace it, or choose another path."
        case let error as XLSXWriterError: error.message
        case let error as ReadBackMismatch: error.message
        case let error as PDFFault: error.message
        case let error as OutputFault: error.message
        case let error as XLSXReaderError:
            "The finished workbook was not kept, because it could not be read back: \(error.message)"
        default: "The finished workbook was not written: \(error)."
        }
    }
}
