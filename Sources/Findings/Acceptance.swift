/// The council's decision that a finding may stand: the officer takes responsibility for it, and no figure changes.
package struct Acceptance: Hashable, Sendable {
    /// Why it may stand.
    package let reason: String
    /// Who decided.
    package let by: String
    /// The day of the decision as a person reads it, "3 March 2026"; nil when it is not given.
    package let on: String?

    /// Whether it says what was found, and so falls when that changes.
    package let isTied: Bool

    package init(reason: String, by: String, on: String?, isTied: Bool = true) {
        self.isTied = isTied
        self.reason = reason
        self.by = by
        self.on = on
    }

    /// "Accepted by Jo Fell on 3 March 2026: a whole floor was let."
    package var sentence: String {
        let open = isTied ? "" : " (The council's workbook does not say what was found: this holds for any figure.)"
        return "Accepted by \(by)\(on.map { " on \($0)" } ?? ""): \(reason)\(open)"
    }
}
