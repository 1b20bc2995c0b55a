package import Findings

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
