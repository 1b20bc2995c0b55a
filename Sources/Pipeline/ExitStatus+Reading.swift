import Returns
package import XLSXReader

extension ExitStatus {
    /// The code for a file that could not be read.
    package init(reading error: XLSXReaderError) {
        self.init(Refusal(reading: error).cause)
    }

    /// The code for a kind of refusal.
    init(_ cause: RefusalCause) {
        self =
            switch cause {
            case .unusableFile: .refused
            case .missingFile: .missingInput
            case .inputFault: .inputOutputFault
            }
    }
}
