package import Checks
package import Findings
package import SocialValue

/// A tender's bids, compared and scored, lot by lot.
package struct Assessment: Sendable {
    package let tender: Tender
    /// The council's framework that the returns were valued with.
    package let framework: Framework
    /// Which figure is scored.
    package let figure: ScoredFigure
    /// In the order of their numbers.
    package let lots: [LotAssessment]
    /// The files that could not be read and belong to no bid that was typed.
    package let refused: [CheckedReturn]
    /// What a person should know of the comparison as a whole and of each lot.
    package let findings: [Finding]
}

/// One lot: its bids side by side, and who is first.
package struct LotAssessment: Sendable {
    /// The lot's name; nil in a tender without lots.
    package let name: String?
    /// In the council's order.
    package let criteria: [Criterion]
    /// By bidder; those that are not in are among them.
    package let bids: [AssessedBid]
    /// One row for each measure, a cell for each bid.
    package let measures: [MeasureComparison]
    /// One row for each theme of the edition.
    package let themes: [GroupComparison]
    /// One row for each priority of each scheme.
    package let priorities: [GroupComparison]
    package let decision: Decision

    /// The lot as a phrase: "Lot 2", or "the tender" where there are no lots.
    package var label: String {
        guard let name else { return "the tender" }
        return name.allSatisfy(\.isNumber) ? "Lot \(name)" : name
    }
}
