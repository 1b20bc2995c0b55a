import CouncilFramework
import SocialValue
import SpreadsheetModel
import Vocabulary

/// How much of what the bids that are in need was typed.
package struct EvaluationProgress: Hashable, Sendable {
    /// Bids that are in, and those of them with a price.
    package let bids: Int
    package let prices: Int
    /// The scores that these bids need, one for each criterion, and those of them that were typed: a score or a consensus.
    package let neededScores: Int
    package let scores: Int

    init(_ evaluation: Evaluation, of tender: Tender) {
        let taking = evaluation.bids.filter { $0.status == .inTender }
        bids = taking.count
        prices = taking.count { $0.price != nil }
        neededScores = taking.count * tender.typedCriteria.count
        let keys = Set(taking.map { BidKey($0.bidder, lot: $0.lot) })
        scores = ScoreGroup.all(of: evaluation.scores).count { group in
            guard let row = group.rows.first(where: { $0.score != nil || $0.consensus != nil }) else { return false }
            return keys.contains(BidKey(row.bidder, lot: row.lot))
        }
    }
}
