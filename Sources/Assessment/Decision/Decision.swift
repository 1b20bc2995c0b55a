package import SocialValue
package import SpreadsheetModel

/// Who is first in a lot, and what that rests on.
package struct Decision: Hashable, Sendable {
    /// What bids were ranked by.
    package enum Basis: String, Hashable, Sendable {
        /// All marks.
        case total
        /// The social value marks alone, or the figures where no method is given: other marks are missing.
        case socialValue = "social-value"
        /// Nothing: there is no bid with a figure.
        case nothing
    }

    package var basis: Basis
    /// Which figure is scored.
    package var figure: ScoredFigure
    /// Which of two bids with equal totals comes first.
    package var tieRule = TieRule.shared
    /// Whether amounts are points, not pounds.
    package var countsPoints = false
    /// Who is first by all marks; several share the place; none while marks are missing.
    package var winners: [String] = []
    /// Who is first by social value alone.
    package var winnersBySocialValue: [String] = []
    /// By how much the first leads the second; nil without a second. Marks, or pounds where no method is given.
    package var lead: ExactDecimal?
    /// Whether ``lead`` is pounds, not marks.
    package var leadIsAmount = false
    /// The changes to single lines that change the winner, the smallest first.
    package var flips: [Flip] = []
    /// What the findings at lines do to places, in the order of bids and rows.
    package var effects: [FindingEffect] = []
    /// The smallest change of each bid's figure that changes the winner, the smallest first.
    package var smallestChanges: [SmallestChange] = []
    /// Who would be first without each bid, and with each that is not in.
    package var attendance: [Attendance] = []
    /// The one sentence on top.
    package var sentence = ""

    /// The winner by what was ranked; nil where several share the place or nobody is ranked.
    package var leader: String? {
        let all = basis == .total ? winners : winnersBySocialValue
        return all.count == 1 ? all[0] : nil
    }
}
