import Findings
package import Returns
import XLSXWriter

extension ExitStatus {
    /// The code for one checked file.
    package init(_ checked: CheckedReturn, isStrict: Bool) {
        switch checked.outcome {
        case .success:
            let stops = checked.count(.stop) + (isStrict ? checked.count(.check) : 0)
            self = stops > 0 ? .stopped : .ready
        case .failure(let refusal): self.init(refusal)
        }
    }

    /// The code for a workbook that could not be written.
    package init(writing error: any Error) {
        if error is PDFFault {
            self = .cannotCreate
            return
        }
        guard let error = error as? XLSXWriterError else {
            self = .ownFault
            return
        }
        self =
            switch error.code {
            case .targetExists, .cannotCreate: .cannotCreate
            case .ioFault: .inputOutputFault
            default: .ownFault
            }
    }
}
