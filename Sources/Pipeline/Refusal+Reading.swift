import Returns
import XLSXReader

extension Refusal {
    /// The refusal that a reader's error means for a return.
    init(reading error: XLSXReaderError) {
        let cause: RefusalCause =
            switch error.code {
            case .missingFile: .missingFile
            case .unreadableFile: .inputFault
            default: .unusableFile
            }
        self.init(code: error.code.description, message: error.message, cause: cause)
    }
}
