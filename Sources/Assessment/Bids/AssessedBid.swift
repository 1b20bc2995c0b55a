package import Checks
package import SocialValue
package import SpreadsheetModel
package import Valuation

/// One bid of a lot with its figures, its marks and its place.
package struct AssessedBid: Sendable {
    /// As officers typed it, or as its return names it.
    package let bid: Bid
    /// What became of its file; nil where none was given.
    package let checked: CheckedReturn?
    /// The return with its values; nil when there is none.
    package let valued: ValuedReturn?
    /// Its lines in the return's order.
    package let lines: [AssessedLine]
    /// Its totals.
    package let value: BidValue
    /// What the method scores, before it is set in relation to anything; nil when there is none. Pounds, or points.
    package let amount: ExactDecimal?
    /// The accepted answers to measures that its return has no line for.
    package let unusedAnswers: [AcceptedAnswer]
    /// Its marks, one for each criterion in the council's order.
    package internal(set) var scores: [CriterionScore] = []
    /// The sum of its marks; nil while one is missing.
    package internal(set) var total: ExactDecimal?
    /// Its place from 1, which equal bids share; nil for one that is not ranked.
    package internal(set) var rank: Int?

    package var name: String { bid.bidder }
    /// Whether it takes part in the ranking, as far as its status says.
    package var isIn: Bool { bid.status == .inTender }
    /// The file it came in, as reports call it; nil where none was given.
    package var fileName: String? { checked?.shownName }
}

/// The three totals of a bid.
package struct BidValue: Hashable, Sendable {
    /// The sum of the values that the lines state; nil when none states any.
    package let stated: Money?
    /// The sum of answer × proxy; nil without a return.
    package let computed: Money?
    /// The same with accepted answers; nil where the council accepted none.
    package let accepted: Money?

    /// The total that is scored; nil when the bid has none.
    package func figure(_ figure: ScoredFigure) -> Money? {
        switch figure {
        case .stated: stated
        case .computed: computed
        case .accepted: accepted ?? computed
        }
    }
}

/// The marks of a bid under one criterion.
package struct CriterionScore: Hashable, Sendable {
    package let criterion: Criterion
    /// The marks; nil while they cannot be given.
    package let marks: ExactDecimal?
    /// What the marks were worked out from: the price, the figure, the score on the council's scale.
    package let basis: ExactDecimal?
    /// Why there are no marks, as the end of a sentence: "no price was typed"; nil where there are.
    package let missing: String?
    /// The reasons and comments that stand behind a typed score.
    package let reasons: [String]

    init(
        _ criterion: Criterion, marks: ExactDecimal?, basis: ExactDecimal?, missing: String? = nil,
        reasons: [String] = []
    ) {
        self.criterion = criterion
        self.marks = marks
        self.basis = basis
        self.missing = marks == nil ? missing ?? "the figures are too large to work with" : nil
        self.reasons = reasons
    }
}
