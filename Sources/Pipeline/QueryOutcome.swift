package import Findings
import Returns
package import Valuation

/// What became of one return that goes back to its bidder.
package struct QueryOutcome: Sendable {
    /// The return, and the form that was written or why none was.
    package internal(set) var outcome: ValueOutcome
    /// What the bidder is asked, in order.
    package let questions: [Finding]
    /// What changed since the version before; nil when there was none to compare with.
    package let comparison: VersionComparison?

    /// A return that was refused.
    init(refused checked: CheckedReturn) {
        self.init(ValueOutcome(checked: checked, written: [], fault: nil))
    }

    init(_ outcome: ValueOutcome, questions: [Finding] = [], comparison: VersionComparison? = nil) {
        self.outcome = outcome
        self.questions = questions
        self.comparison = comparison
    }
}
