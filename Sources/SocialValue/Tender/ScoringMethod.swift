package import SpreadsheetModel

/// How a tender's social value becomes marks, as the council published it: data of its sheet `Tender`.
///
/// The marks of a criterion are `weight × min(f, cap, r) ÷ r`, rounded once to ``places``: `f` is the bid's figure in the
/// method's own measure (pounds, pounds per pound, points), `r` the target, or the best bid's figure where there is none.
package struct ScoringMethod: Hashable, Sendable {
    /// The family of the method.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// In proportion to the best bid.
        case relative
        /// In proportion to a target; a bid that reaches it has all marks.
        case target
        /// By steps: a share of the marks from each amount on.
        case bands
        /// Pounds of social value for each pound of the bid's price.
        case perPoundOfPrice = "per pound of price"
        /// Pounds of social value for each pound of the contract's value.
        case perPoundOfContract = "per pound of contract"
        /// Points for each unit pledged, as in Northern Ireland.
        case points
        /// A minimum: all marks for a bid that reaches it, and no place in the ranking for one that does not.
        case passOrFail = "pass or fail"
        /// Marks that evaluators give; pounds are shown and not scored.
        case qualitative
        /// Not scored at all.
        case unscored = "none"
    }

    /// The family of the method.
    package var kind: Kind
    /// The figure that earns all marks, or the minimum, in the method's own measure; nil where the council gives none.
    package var target: ExactDecimal?
    /// The most of a figure that counts, in the method's own measure; nil where all of it counts.
    package var cap: ExactDecimal?
    /// The steps of ``Kind/bands``, the lowest first.
    package var bands: [ScoreBand] = []
    /// The points of ``Kind/points``, in the council's order.
    package var points: [MeasurePoints] = []
    /// Which figure of a return is scored.
    package var figure = ScoredFigure.accepted
    /// The decimal places that each score is rounded to, half away from zero.
    package var places = 4

    package init(_ kind: Kind) {
        self.kind = kind
    }
}

/// One step of a method by bands.
package struct ScoreBand: Hashable, Sendable {
    /// The pounds from which it holds, this amount included.
    package var from: ExactDecimal
    /// The share of the criterion's marks that it earns, in per cent.
    package var percent: ExactDecimal

    package init(from: ExactDecimal, percent: ExactDecimal) {
        self.from = from
        self.percent = percent
    }
}

/// What a measure earns where points are given.
package struct MeasurePoints: Hashable, Sendable {
    /// The measure.
    package var reference: MeasureReference
    /// The points for each unit of its answer.
    package var perUnit: ExactDecimal
    /// The most points that it earns; nil where there is no most.
    package var most: ExactDecimal?

    package init(_ reference: MeasureReference, perUnit: ExactDecimal, most: ExactDecimal? = nil) {
        self.reference = reference
        self.perUnit = perUnit
        self.most = most
    }
}

/// Which figure of a return is scored.
package enum ScoredFigure: String, Hashable, Sendable, CaseIterable {
    /// The sum of the values that its lines state.
    case stated
    /// Answer × proxy, line by line.
    case computed
    /// The same with the answers that the council accepted in place of those sent: the computed figure where it
    /// accepted none.
    case accepted
}

/// How prices become marks.
package enum PriceMethod: String, Hashable, Sendable, CaseIterable {
    /// Weight × lowest price ÷ price.
    case lowestOverPrice = "lowest over price"
    /// As evaluators type them.
    case typed
}

/// Which of two bids with equal totals comes first.
package enum TieRule: String, Hashable, Sendable, CaseIterable {
    /// Neither: they share the place, and the council decides as it published.
    case shared = "shared place"
    /// The one with the lower price.
    case lowestPrice = "lowest price"
    /// The one with the higher scored social value.
    case socialValue = "highest social value"
    /// The one with the higher marks for all that is neither price nor social value.
    case quality = "highest quality"
}

/// Whose procurement law a tender is held under: it decides what an assessment summary says.
package enum Jurisdiction: String, Hashable, Sendable, CaseIterable {
    case england = "England"
    case wales = "Wales"
    case scotland = "Scotland"
    case northernIreland = "Northern Ireland"
}
