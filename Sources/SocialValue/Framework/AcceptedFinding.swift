package import SpreadsheetModel

/// A row of the council's decisions: a finding in one bidder's return that may stand, and who answers for that.
package struct AcceptedFinding: Hashable, Sendable {
    /// The bidder's name, as its return gives it.
    package let bidder: String
    /// The finding's code.
    package let code: String
    /// The measure's reference or the cell that the finding is about; nil for one about the return as a whole.
    package let subject: String?
    /// What was found when it was accepted, as reports print it; nil where the row does not say.
    package let found: String?
    /// Why it may stand.
    package let reason: String
    /// Who decided.
    package let by: String
    /// The day of the decision; nil when it is not given.
    package let on: CivilDate?

    package init(
        bidder: String, code: String, subject: String?, found: String? = nil, reason: String, by: String,
        on: CivilDate? = nil
    ) {
        self.bidder = bidder
        self.code = code
        self.subject = subject
        self.found = found
        self.reason = reason
        self.by = by
        self.on = on
    }
}
