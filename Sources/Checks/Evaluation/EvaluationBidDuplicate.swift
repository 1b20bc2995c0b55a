import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Vocabulary

/// A bidder with two rows for one lot.
enum EvaluationBidDuplicate: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-bid-duplicate", .stop, .council,
        title: "A bidder has two rows for the same lot",
        meaning: """
            Each bidder has one bid for a lot, with one price. With two rows it is not clear which price and which status \
            count. Names that differ only in capitals, punctuation or Ltd and Limited are one bidder.
            """,
        fix: "Keep the row that is right, and delete the other. The column Return says which file counts.")

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        var first: [BidKey: Bid] = [:]
        return reading.evaluation.bids.compactMap { bid in
            let key = BidKey(bid.bidder, lot: bid.lot)
            guard let other = first[key] else {
                first[key] = bid
                return nil
            }
            let row = other.place?.cell.map { " in row \($0.row + 1)" } ?? ""
            return Finding(
                definition, at: reading.place(EvaluationWords.bidder, of: bid.place),
                message: "\(name(bid.bidder, lot: bid.lot)) has a second row; the first is\(row).",
                found: bid.bidder, expected: "one row for each bidder and lot")
        }
    }
}
