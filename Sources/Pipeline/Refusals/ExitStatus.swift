package import Checks
package import Findings
package import XLSXReader

/// The exit codes of the command line, after sysexits.h.
package enum ExitStatus: Int32, Comparable, Sendable {
    /// Nothing stops.
    case ready = 0
    /// A return has a stop finding, or with `--strict` a check.
    case stopped = 1
    /// The command was not understood.
    case usage = 64
    /// A file was refused: not a workbook, damaged, encrypted, over a limit.
    case refused = 65
    /// An input is missing.
    case missingInput = 66
    /// Pledgebook's own fault.
    case ownFault = 70
    /// An output cannot be created.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutputFault = 74

    /// With several outcomes, the highest code is the one that counts.
    package static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}

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
}

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
