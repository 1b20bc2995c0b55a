import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Vocabulary

/// A score or an accepted answer for a bid that the sheet `Bids` does not have.
enum EvaluationBidderUnknown: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-bidder-unknown", .stop, .council,
        title: "A score or an accepted answer is for a bid that is not on the sheet Bids",
        meaning: """
            The sheet Bids has one row for each bidder and lot. What is typed for another bidder or another lot is not \
            used, and the bid that it belongs to lacks it.
            """,
        fix: "Correct the bidder or the lot, or add the bid to the sheet Bids.")

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        let bids = reading.evaluation.bids
        let known = Set(bids.map { BidKey($0.bidder, lot: $0.lot) })
        let named =
            reading.evaluation.scores.map { ($0.bidder, $0.lot, $0.place) }
            + reading.evaluation.accepted.map { ($0.bidder, $0.lot, $0.place) }
        return named.filter { !known.contains(BidKey($0.0, lot: $0.1)) }.map { bidder, lot, place in
            let own = bids.filter { BidKey($0.bidder, lot: nil) == BidKey(bidder, lot: nil) }
            guard own.isEmpty else { return otherLot(bidder, lot, own, reading.place(EvaluationWords.lot, of: place)) }
            let nearest = closest(to: bidder, among: bids.map(\.bidder)).map { " The closest match is \"\($0)\"." }
            return Finding(
                definition, at: reading.place(EvaluationWords.bidder, of: place),
                message: "The sheet Bids has no bid of \"\(bidder)\".\(nearest ?? "")", found: bidder,
                expected: "a bidder of the sheet Bids")
        }
    }

    /// The bidder that is nearest in spelling, with capitals, punctuation and Ltd aside; or the only one that has the name
    /// as its start.
    private static func closest(to bidder: String, among names: [String]) -> String? {
        let (key, keys) = (OrganisationName.key(bidder), names.map(OrganisationName.key))
        let nearest = ClosestMatch.of(key, in: keys, limit: max(1, key.count / 3))
        if let place = nearest.flatMap({ keys.firstIndex(of: $0) }) { return names[place] }
        let started = Set(keys.filter { $0.hasPrefix(key + " ") || key.hasPrefix($0 + " ") })
        guard started.count == 1 else { return nil }
        return keys.firstIndex { started.contains($0) }.map { names[$0] }
    }

    private static func otherLot(_ bidder: String, _ lot: String?, _ own: [Bid], _ place: CellLocation) -> Finding {
        let lots = own.map { $0.lot ?? "no lot" }.joined(separator: ", ")
        return Finding(
            definition, at: place,
            message: lot.map { "The sheet Bids has no bid of \(bidder) for \"\($0)\", but for: \(lots)." }
                ?? "The sheet Bids has bids of \(bidder) for: \(lots). This row does not say which.",
            found: lot, expected: lots)
    }
}
