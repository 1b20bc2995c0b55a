import SocialValue
import SpreadsheetModel
import Vocabulary

/// The scores that evaluators typed, by criterion and offer.
struct TypedScores {
    private let rows: [Key: [EvaluatorScore]]

    private struct Key: Hashable {
        let criterion: String
        let offer: BidKey
    }

    init(_ scores: [EvaluatorScore]) {
        rows = Dictionary(grouping: scores) {
            Key(criterion: AwardWeight.key($0.criterion), offer: BidKey($0.bidder, lot: $0.lot))
        }
    }

    /// The score that counts: the consensus; without one, what the only evaluator gave or all gave alike. A consensus is
    /// never made of scores that differ.
    func score(_ criterion: Criterion, for bid: Bid) -> (score: ExactDecimal?, missing: String?, reasons: [String]) {
        let rows = rows[Key(criterion: AwardWeight.key(criterion.name), offer: BidKey(bid.bidder, lot: bid.lot))] ?? []
        let agreed = Set(rows.compactMap(\.consensus))
        let given = Set(rows.compactMap(\.score))
        let reasons = rows.compactMap(\.reason) + (agreed.isEmpty ? rows.compactMap(\.comment) : [])
        if agreed.count > 1 { return (nil, "two consensus scores were typed", reasons) }
        if let consensus = agreed.first { return (consensus, nil, reasons) }
        if rows.contains(where: { $0.evaluator != nil && $0.score == nil }) && !given.isEmpty {
            return (nil, "an evaluator's score was not typed", reasons)
        }
        if given.count > 1 { return (nil, "the evaluators' scores differ and no consensus was typed", reasons) }
        return (given.first, "no score was typed", reasons)
    }
}
