import CouncilFramework
import SocialValue
import SpreadsheetModel
import Vocabulary

/// What all evaluators typed of one bid under one criterion, in the order of the sheet.
struct ScoreGroup {
    let rows: [EvaluatorScore]

    /// The groups in the order in which they first appear.
    static func all(of scores: [EvaluatorScore]) -> [ScoreGroup] {
        var order: [Key] = []
        var rows: [Key: [EvaluatorScore]] = [:]
        for score in scores {
            let key = Key(score)
            if rows[key] == nil { order.append(key) }
            rows[key, default: []].append(score)
        }
        return order.compactMap { rows[$0].map { ScoreGroup(rows: $0) } }
    }

    /// Which bid and criterion a row is about, with spelling aside.
    struct Key: Hashable {
        private let criterion: String
        private let bid: BidKey

        init(_ row: EvaluatorScore) {
            (criterion, bid) = (AwardWeight.key(row.criterion), BidKey(row.bidder, lot: row.lot))
        }
    }

    /// The rows with a score.
    var scored: [EvaluatorScore] { rows.filter { $0.score != nil } }

    /// The lowest and the highest score; nil when none was typed.
    var bounds: (lowest: ExactDecimal, highest: ExactDecimal)? {
        let scores = rows.compactMap(\.score)
        guard let lowest = scores.min(), let highest = scores.max() else { return nil }
        return (lowest, highest)
    }

    /// "A. Khan 2, B. Lee 5".
    var words: String {
        scored.map { "\($0.evaluator ?? "not named") \($0.score?.description ?? "")" }.joined(separator: ", ")
    }
}
