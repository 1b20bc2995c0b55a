package import SocialValue
package import SpreadsheetModel

/// What one bidder is told of how its bid for one lot was assessed.
///
/// It says nothing of any other bidder but what the law has told of the winner; what the council withholds of that is
/// listed in ``withheld``.
package struct AssessmentSummary: Hashable, Sendable {
    /// The bid that it is about.
    package let bid: Bid
    package let tender: Tender
    /// The lot; nil in a tender without lots.
    package let lot: String?
    package let law: SummaryLaw
    /// The bidder's own marks, one for each criterion.
    package let marks: [Mark]
    /// The sum of its marks; nil for a bid that was not ranked.
    package let total: ExactDecimal?
    /// What became of the bid, in a sentence or two.
    package let outcome: String
    /// What is told of the winner; nil for the winner itself.
    package let winner: Winner?
    /// What the law has told of the winner, and this summary does not.
    package let withheld: [SummaryLaw.WinnerFact]

    /// The marks under one criterion.
    package struct Mark: Hashable, Sendable {
        package let criterion: Criterion
        /// How the marks are worked out.
        package let how: String
        package let marks: ExactDecimal?
        /// Why the bid has them, by what its tender says, one sentence each.
        package let reasons: [String]
    }

    /// What is told of the winner.
    package struct Winner: Hashable, Sendable {
        /// Nil where it is withheld.
        package let name: String?
        /// Empty where they are withheld or not told.
        package let marks: [Mark]
        package let total: ExactDecimal?
    }
}

/// Why summaries cannot be made yet.
package struct SummaryFault: Error, Hashable {
    package let message: String
}
