/// Two labelled cells that say different things of who made a return, or of the tender it answers.
package struct ConflictingLabel: Hashable, Sendable {
    /// What the two say.
    package enum Subject: Hashable, Sendable {
        case bidder
        case tender
    }

    /// What they say.
    package let subject: Subject
    /// The one that was taken.
    package let taken: LabelledValue
    /// The other one.
    package let other: LabelledValue

    package init(_ subject: Subject, taken: LabelledValue, other: LabelledValue) {
        self.subject = subject
        self.taken = taken
        self.other = other
    }
}
