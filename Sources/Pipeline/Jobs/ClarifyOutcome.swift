import Checks
package import Findings
package import Valuation

/// What became of one return that goes back to its bidder.
package struct ClarifyOutcome: Sendable {
    /// The return, and the form that was written or why none was.
    package internal(set) var outcome: ValueOutcome
    /// The letter to the bidder; nil where there is nothing that the bidder could do.
    package internal(set) var letter: String?
    /// Whether the letter was written to a file.
    package internal(set) var hasLetterFile = false
    /// The path of the form; nil when none was written.
    package internal(set) var form: String?
    /// What the bidder is asked, in order.
    package let questions: [Finding]
    /// What changed since the version before; nil when there was none to compare with.
    package let comparison: VersionComparison?

    /// A return that was refused.
    ///
    /// - Parameter letter: the letter that tells the bidder; nil when it cannot mend it.
    init(refused checked: CheckedReturn, letter: String?) {
        self.init(ValueOutcome(checked: checked, written: [], fault: nil))
        self.letter = letter
    }

    init(_ outcome: ValueOutcome, questions: [Finding] = [], comparison: VersionComparison? = nil) {
        self.outcome = outcome
        self.questions = questions
        self.comparison = comparison
    }
}
