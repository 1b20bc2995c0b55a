import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Vocabulary

/// Prices and scores that the bids that are in need, and that nobody typed yet: one finding a sheet.
enum EvaluationNotFilledIn: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-not-filled-in", .check, .council,
        title: "Prices or scores are not filled in yet",
        meaning: """
            Until every bid that is in has a price, where prices are scored, and a score or a consensus under each \
            criterion that evaluators score, no total is made and no bid wins. A blank is never counted as 0.
            """,
        fix: "Type what is missing, or set the bid's status and reason on the sheet Bids.")

    /// The places that one finding names.
    private static let named = 3

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        let bids = reading.evaluation.bids.filter { $0.status == .inTender }
        return [prices(of: bids, in: reading, tender), scores(of: bids, in: reading, tender)].compactMap(\.self)
    }

    private static func prices(of bids: [Bid], in reading: EvaluationReading, _ tender: Tender) -> Finding? {
        guard tender.scoresPrices else { return nil }
        let missing = bids.filter { $0.price == nil }.map { bid in
            (name(bid.bidder, lot: bid.lot), reading.place(EvaluationWords.price, of: bid.place))
        }
        return finding(missing, of: bids.count, noun: "prices", in: reading)
    }

    private static func scores(of bids: [Bid], in reading: EvaluationReading, _ tender: Tender) -> Finding? {
        let typed = reading.evaluation.scores
        let groups = ScoreGroup.all(of: typed + reading.blankScores)
        let rows = Dictionary(
            groups.compactMap { group in group.rows.first.map { (ScoreGroup.Key($0), group) } },
            uniquingKeysWith: { first, _ in first })
        let missing = tender.typedCriteria.flatMap { criterion in
            bids.compactMap { bid -> (String, CellLocation)? in
                let group = rows[ScoreGroup.Key(EvaluatorScore(criterion.name, bidder: bid.bidder, lot: bid.lot))]
                guard group?.rows.contains(where: { $0.score != nil || $0.consensus != nil }) != true else {
                    return nil
                }
                let sheet = CellLocation(file: file(of: reading), sheet: EvaluationWords.scoresSheet)
                let place = group?.rows.first?.place.map { reading.place(EvaluationWords.score, of: $0) } ?? sheet
                return ("\(name(bid.bidder, lot: bid.lot)) under \"\(criterion.name)\"", place)
            }
        }
        return finding(missing, of: bids.count * tender.typedCriteria.count, noun: "scores", in: reading)
    }

    private static func file(of reading: EvaluationReading) -> String {
        reading.evaluation.file?.name ?? reading.evaluation.bids.lazy.compactMap(\.place?.file).first ?? ""
    }

    private static func finding(
        _ missing: [(words: String, place: CellLocation)], of needed: Int, noun: String, in reading: EvaluationReading
    ) -> Finding? {
        guard let first = missing.first else { return nil }
        let told = missing.prefix(named).map { words, place in
            words + (place.cell.map { " (\($0))" } ?? "")
        }
        let more = missing.count > told.count ? ", and \(missing.count - told.count) more" : ""
        return Finding(
            definition, at: first.place,
            message: "\(missing.count) of \(needed) \(noun) needed \(missing.count == 1 ? "is" : "are") blank: "
                + told.joined(separator: ", ") + "\(more).",
            expected: "\(needed) \(noun)")
    }
}

extension Tender {
    /// Whether marks are made of prices.
    fileprivate var scoresPrices: Bool {
        weights.contains { $0.kind(in: self) == .price }
            || scoring?.kind == .perPoundOfPrice && weights.contains { $0.kind(in: self) == .socialValue }
    }
}
