package import Checks
import Findings
import WorkbookPlans

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
