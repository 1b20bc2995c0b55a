import SocialValue
import SpreadsheetModel

/// The marks of the bids that take part in a lot, and the contest that they make.
///
/// Bids that are not in set no best and no lowest. One that fails the minimum of a pass-or-fail method is not ranked, and
/// sets no lowest price either; it stays in the contest without a place, as a correction may bring it back.
struct LotScoring {
    let bids: [AssessedBid]
    let criteria: [Criterion]
    /// The marks of each bid, one for each criterion.
    private(set) var scores: [[CriterionScore]] = []
    /// What the bids were ranked by.
    private(set) var basis = Decision.Basis.nothing
    /// The bids in the ranking, by their place in ``bids``, in the order of the contest.
    private(set) var ranked: [Int] = []
    private(set) var contest: Contest

    private let tender: Tender
    private let marks: SocialValueMarks?

    init(_ bids: [AssessedBid], criteria: [Criterion], tender: Tender, typed: TypedScores) {
        (self.bids, self.criteria, self.tender) = (bids, criteria, tender)
        let weights = criteria.filter { $0.kind == .socialValue }.map(\.weight)
        marks = weights.isEmpty ? nil : tender.scoring.map { SocialValueMarks($0, weights: weights) }
        contest = Contest([], marks: nil)
        let passing = bids.indices.filter { !fails($0) }
        let lowest = passing.compactMap { bids[$0].bid.price?.pounds }.min()
        let best = passing.compactMap { figure(of: $0) }.max()
        scores = bids.indices.map { place in
            criteria.map { score($0, of: place, lowest: lowest, best: best, typed: typed) }
        }
        rank()
    }

    /// The sum of a bid's marks; nil while one is missing, or where it fails the minimum.
    func total(of place: Int) -> ExactDecimal? {
        guard !criteria.isEmpty, !fails(place) else { return nil }
        return scores[place].reduce(ExactDecimal?.some(.zero)) { sum, score in
            score.marks.flatMap { sum?.adding($0) }
        }
    }

    /// Whether a bid does not reach the minimum of a pass-or-fail method.
    func fails(_ place: Int) -> Bool {
        guard let marks, let figure = figure(of: place) else { return false }
        return marks.passes(figure) == false
    }

    /// The names of those who are first in the contest.
    var leaders: [String] { contest.leaders.map { bids[ranked[$0]].name } }

    /// The names in the order of the contest.
    var order: [String] { contest.order.map { bids[ranked[$0]].name } }

    /// Who would be first without a bid that no other bid's marks depend on; nil where they do, and all is to be scored
    /// anew.
    func leaders(without place: Int) -> [String]? {
        let prices = bids.indices.filter { $0 != place && !fails($0) }.compactMap { bids[$0].bid.price }
        let own = bids[place].bid.price
        let isLowest = own.map { own in !prices.contains { $0 <= own } } ?? false
        // Without the one bid that lacks marks, the others would be ranked by all of theirs.
        let isBasisKept =
            basis == .total || bids.indices.contains { $0 != place && !fails($0) && total(of: $0) == nil }
        guard let seat = ranked.firstIndex(of: place), isBasisKept, !isLowest, contest.isWithoutEffect(seat) else {
            return nil
        }
        return contest.leaders(without: seat).map { bids[ranked[$0]].name }
    }

    // MARK: Marks

    /// What a bid's amount is divided by; nil where it is needed and not known.
    private func divisor(of place: Int) -> ExactDecimal? {
        switch tender.scoring?.kind {
        case .perPoundOfPrice: bids[place].bid.price?.pounds
        case .perPoundOfContract: tender.contractValue?.pounds
        default: ExactDecimal(1)
        }
    }

    private func figure(of place: Int) -> MethodFigure? {
        guard let amount = bids[place].amount, let per = divisor(of: place) else { return nil }
        return MethodFigure(amount, per: per)
    }

    private func score(
        _ criterion: Criterion, of place: Int, lowest: ExactDecimal?, best: MethodFigure?, typed: TypedScores
    ) -> CriterionScore {
        let places = tender.markPlaces
        switch criterion.kind {
        case .price:
            guard let price = bids[place].bid.price?.pounds else {
                return CriterionScore(criterion, marks: nil, basis: nil, missing: "no price was typed")
            }
            // Where every bid fails the minimum, nobody's price is the lowest, and none earns marks.
            return CriterionScore(
                criterion,
                marks: lowest.flatMap {
                    PriceMarks.marks(of: price, lowest: $0, weight: criterion.weight, places: places)
                }, basis: price, missing: lowest == nil ? "no bid reaches the minimum" : nil)
        case .socialValue:
            guard let figure = figure(of: place), let marks else {
                return CriterionScore(
                    criterion, marks: nil, basis: bids[place].amount, missing: missingFigure(of: place))
            }
            return CriterionScore(
                criterion, marks: marks.marks(of: figure, best: best, weight: criterion.weight),
                basis: bids[place].amount,
                missing: marks.isComplete ? nil : "the method lacks a row of the council's sheet Tender")
        case .typed:
            let given = typed.score(criterion, for: bids[place].bid)
            let marks = given.score.flatMap {
                TypedMarks.marks(of: $0, scale: tender.scoreScale, weight: criterion.weight, places: places)
            }
            return CriterionScore(
                criterion, marks: marks, basis: given.score,
                missing: given.score == nil ? given.missing : "the score is outside the scale",
                reasons: given.reasons)
        }
    }

    private func missingFigure(of place: Int) -> String {
        guard bids[place].valued != nil else { return "there is no return that could be read" }
        guard bids[place].amount != nil else { return "its return states no values" }
        return tender.scoring?.kind == .perPoundOfContract
            ? "the council's sheet Tender gives no Contract Value" : "no price above £0 was typed"
    }

    // MARK: Ranking

    /// Ranks by all marks where every bid has them; else by social value, so that something can be said of it.
    private mutating func rank() {
        let passing = bids.indices.filter { !fails($0) }
        if !passing.isEmpty, passing.allSatisfy({ total(of: $0) != nil }) {
            basis = .total
            ranked = bids.indices.filter { !fails($0) || hasOtherMarks($0) }
        } else {
            ranked = bids.indices.filter { marks == nil ? bids[$0].amount != nil : figure(of: $0) != nil }
            basis = ranked.isEmpty ? .nothing : .socialValue
        }
        // Where no criterion scores the figures, totals are the other marks alone.
        let ranking = basis == .total ? marks ?? .nothing : marks
        let price = criteria.first { $0.kind == .price }
        contest = Contest(
            ranked.map(contender), marks: ranking, tieRule: basis == .total ? tender.tieRule : .shared,
            priceWeight: basis == .total && price.map(isMoving) == true ? price?.weight : nil, places: tender.markPlaces
        )
    }

    /// Whether a bid that fails the minimum would have all marks if it reached it.
    private func hasOtherMarks(_ place: Int) -> Bool {
        fails(place)
            && scores[place].allSatisfy {
                $0.marks != nil || $0.criterion.kind == .price && bids[place].bid.price != nil
            }
    }

    /// Whether a criterion's marks are worked out in the contest, as the lowest price depends on who reaches the minimum.
    private func isMoving(_ criterion: Criterion) -> Bool {
        criterion.kind == .price && marks?.method.kind == .passOrFail
    }

    private func contender(_ place: Int) -> Contest.Contender {
        func sum(_ isCounted: (Criterion) -> Bool) -> ExactDecimal {
            scores[place].filter { isCounted($0.criterion) }
                .reduce(.zero) { sum, score in score.marks.flatMap { sum.adding($0) } ?? sum }
        }
        return Contest.Contender(
            amount: bids[place].amount ?? .zero, per: divisor(of: place) ?? ExactDecimal(1),
            otherMarks: basis == .total ? sum { $0.kind != .socialValue && !isMoving($0) } : .zero,
            quality: sum { $0.subject == .other }, price: bids[place].bid.price?.pounds)
    }
}
