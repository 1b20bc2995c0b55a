/// The council's decision that a finding may stand: the officer takes responsibility for it, and no figure changes.
package struct Acceptance: Hashable, Sendable {
    /// Why it may stand.
    package let reason: String
    /// Who decided.
    package let by: String
    /// The day of the decision as a person reads it, "3 March 2026"; nil when it is not given.
    package let on: String?

    package init(reason: String, by: String, on: String?) {
        self.reason = reason
        self.by = by
        self.on = on
    }

    /// "Accepted by Jo Fell on 3 March 2026: a whole floor was let."
    package var sentence: String { "Accepted by \(by)\(on.map { " on \($0)" } ?? ""): \(reason)" }
}
