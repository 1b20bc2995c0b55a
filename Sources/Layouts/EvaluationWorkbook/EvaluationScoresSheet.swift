import Forms
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Scores`: one row for each criterion, bidder and lot, and room for more evaluators.
struct EvaluationScoresSheet {
    private(set) var plan: SheetPlan

    init(_ tender: Tender, bids: [Bid], bidders: String, choices: EvaluationChoices) {
        var draft = SheetBuilder(EvaluationWords.scoresSheet)
        draft.headings(EvaluationWords.scoreHeadings, figures: Set(Self.figures))
        var highest: [(rows: ClosedRange<Int>, score: ExactDecimal)] = []
        for criterion in tender.typedCriteria where !bids.isEmpty {
            let first = draft.nextRow
            for bid in bids { draft.row(Self.cells(of: criterion, bid)) }
            highest.append((first...draft.nextRow - 1, tender.highestScore(under: criterion)))
        }
        let spare = draft.nextRow
        draft.openRows(Self.openRows, Self.formats)
        // A row that is added takes what any criterion takes.
        if let most = tender.typedCriteria.map(tender.highestScore).max() {
            highest.append((spare...draft.nextRow - 1 + CouncilSheetWords.spareRows, most))
        }
        draft.finishTable(
            named: "Scores", headings: EvaluationWords.scoreHeadings, widths: [32, 28, 12, 22, 10, 50, 12, 44])
        draft.plan.frozenAt = CellReference(row: 1, column: 3)
        Self.guardCells(of: &draft, bidders: bidders, choices)
        for (rows, score) in highest { Self.guardScores(of: &draft, rows: rows, highest: score) }
        plan = draft.plan
    }

    private static let openRows = 20
    private static let figures = [4, 6]
    private static let score = HouseStyle.inputFigure(.general)
    private static let formats = (0..<EvaluationWords.scoreHeadings.count).map {
        figures.contains($0) ? score : HouseStyle.input
    }

    private static func cells(of criterion: AwardWeight, _ bid: Bid) -> [SheetBuilder.Entry?] {
        let known = [criterion.name, bid.bidder, bid.lot].map { SheetBuilder.text($0) }
        return known + formats.dropFirst(known.count).map { (.blank, $0) }
    }

    private static func guardCells(of draft: inout SheetBuilder, bidders: String, _ choices: EvaluationChoices) {
        if let list = choices.list(EvaluationWords.criterion) {
            draft.choose(
                draft.column(0), from: list, what: EvaluationWords.criterion,
                "A criterion that evaluators score. The weights are in the council workbook.")
        }
        draft.choose(draft.column(1), from: bidders, what: EvaluationWords.bidder, "A bidder of the sheet Bids.")
        draft.guardCells(
            draft.column(3), .textLength(250), what: EvaluationWords.evaluator,
            "Who gives this score. Add a row for each further evaluator of the same bid.",
            else: "Enter at most 250 characters.")
        draft.guardCells(
            draft.column(5), .textLength(4_000), what: EvaluationWords.comment,
            "What the score is based on, with the page or the cell of the bid.", else: "Enter at most 4,000 characters."
        )
        draft.guardCells(
            draft.column(7), .textLength(4_000), what: EvaluationWords.reason,
            "Why the evaluators agreed on the consensus. The assessment summary quotes it.",
            else: "Enter at most 4,000 characters.")
    }

    private static func guardScores(of draft: inout SheetBuilder, rows: ClosedRange<Int>, highest: ExactDecimal) {
        let refusal = "Enter a number from 0 to \(highest)."
        draft.guardCells(
            SheetBuilder.cells(4, rows: rows), .decimal(.zero, highest), what: EvaluationWords.score,
            "From 0 to \(highest). An empty cell does not count as 0.", else: refusal)
        draft.guardCells(
            SheetBuilder.cells(6, rows: rows), .decimal(.zero, highest), what: EvaluationWords.consensus,
            "What all evaluators of the bid agreed on, from 0 to \(highest). It is never worked out for you. Type it once, "
                + "in one row.", else: refusal)
    }
}
