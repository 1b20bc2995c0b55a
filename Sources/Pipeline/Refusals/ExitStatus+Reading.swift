package import Findings
package import XLSXReader

extension ExitStatus {
    /// The code for a file that could not be read.
    package init(reading error: XLSXReaderError) {
        self.init(RefusalCause(error.code))
    }

    /// The code for a file that was refused.
    package init(_ refusal: Refusal) {
        self.init(refusal.cause)
    }

    private init(_ cause: RefusalCause) {
        self =
            switch cause {
            case .unusableFile: .refused
            case .missingFile: .missingInput
            case .inputFault: .inputOutputFault
            }
    }
}
