import Forms
import SocialValue
import SpreadsheetModel

/// The sheet `Scores`: one row for each evaluator, criterion, bidder and lot.
struct EvaluationScores {
    private(set) var scores: [EvaluatorScore] = []
    /// The rows that nobody filled in yet.
    private(set) var blanks: [EvaluatorScore] = []
    private var cells: EvaluationTable
    var notes: [EvaluationNote] { cells.notes }

    init(_ table: EvaluationTable, bids: [Bid], criteria: [AwardWeight]) {
        cells = table
        for row in table.table.rows { add(row, bids: bids, criteria: criteria) }
    }

    private static let typed = [
        EvaluationWords.evaluator, EvaluationWords.score, EvaluationWords.comment, EvaluationWords.consensus,
        EvaluationWords.reason,
    ]

    private mutating func add(_ row: Int, bids: [Bid], criteria: [AwardWeight]) {
        // The rows that the workbook came with and nobody filled in say nothing.
        guard cells.missing(Self.typed, row).count < Self.typed.count else {
            addBlank(row, bids: bids)
            return
        }
        let missing = cells.missing([EvaluationWords.criterion, EvaluationWords.bidder], row)
        guard let named = cells.text(EvaluationWords.criterion, row),
            let bidder = cells.text(EvaluationWords.bidder, row)
        else {
            cells.note(.rowIncomplete(missing: missing), missing[0], row)
            return
        }
        guard let criterion = criteria.first(where: { AwardWeight.key($0.name) == AwardWeight.key(named) }) else {
            cells.note(
                .labelUnknown("criterion", text: named, known: criteria.map(\.name)), EvaluationWords.criterion, row)
            return
        }
        let score = cells.number(EvaluationWords.score, row, as: "score", expected: "a number")
        let consensus = cells.number(EvaluationWords.consensus, row, as: "consensus", expected: "a number")
        scores.append(
            EvaluatorScore(
                criterion.name, bidder: bidder,
                lot: cells.lot(of: bidder, row, heading: EvaluationWords.lot, among: bids),
                evaluator: cells.text(EvaluationWords.evaluator, row), score: score,
                comment: cells.text(EvaluationWords.comment, row), consensus: consensus,
                reason: cells.text(EvaluationWords.reason, row),
                place: cells.table.place(EvaluationWords.criterion, row: row)))
    }

    private mutating func addBlank(_ row: Int, bids: [Bid]) {
        guard let criterion = cells.text(EvaluationWords.criterion, row),
            let bidder = cells.text(EvaluationWords.bidder, row)
        else { return }
        blanks.append(
            EvaluatorScore(
                criterion, bidder: bidder,
                lot: cells.lot(of: bidder, row, heading: EvaluationWords.lot, among: bids),
                place: cells.table.place(EvaluationWords.criterion, row: row)))
    }
}
