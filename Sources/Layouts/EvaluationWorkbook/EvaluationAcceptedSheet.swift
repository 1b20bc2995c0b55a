import Forms
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Accepted` of the evaluation workbook: answers that were clarified and count in place of those sent.
struct EvaluationAcceptedSheet {
    private(set) var plan: SheetPlan

    init(bidders: String, choices: EvaluationChoices) {
        var draft = SheetBuilder(EvaluationWords.acceptedSheet)
        draft.headings(EvaluationWords.acceptedHeadings, figures: [3])
        let text = HouseStyle.input
        let day = HouseStyle.inputFigure(HouseStyle.day).with { $0.horizontal = .left }
        draft.openRows(Self.openRows, [text, text, text, HouseStyle.inputFigure(.general), text, text, day])
        draft.finishTable(
            named: "Accepted", headings: EvaluationWords.acceptedHeadings, widths: [28, 12, 14, 18, 60, 24, 20])
        draft.choose(draft.column(0), from: bidders, what: EvaluationWords.bidder, "A bidder of the sheet Bids.")
        if let list = choices.list(EvaluationWords.reference) {
            draft.choose(
                draft.column(2), from: list, what: EvaluationWords.reference, "A measure of the council workbook.")
        }
        Self.guardCells(of: &draft)
        plan = draft.plan
    }

    private static let openRows = 20
    private static let highest = ExactDecimal(1_000_000_000_000)

    private static func guardCells(of draft: inout SheetBuilder) {
        draft.guardCells(
            draft.column(3), .decimal(.zero, highest), what: EvaluationWords.answer,
            "The answer that counts, in the measure's own unit. Clarify what was meant; a bid is never improved.",
            else: "Enter a number, 0 or more.")
        draft.guardCells(
            draft.column(4), .textLength(2_000), what: EvaluationWords.reason,
            "Why this answer counts, such as the bidder's reply with its date. A row without a reason is not used.",
            else: "Enter at most 2,000 characters.")
        draft.guardCells(
            draft.column(5), .textLength(250), what: EvaluationWords.by,
            "Who accepted it. A row without a name is not used.", else: "Enter at most 250 characters.")
        let days = [CivilDate(year: 2000, month: 1, day: 1), CivilDate(year: 2099, month: 12, day: 31)]
            .compactMap { DateSerial($0, system: .from1900)?.value }
        guard let first = days.first, let last = days.last else { return }
        draft.guardCells(
            draft.column(6), .decimal(first, last), what: EvaluationWords.on,
            "The day on which it was accepted, such as 1 April 2026.", else: "Enter a date, such as 1 April 2026.")
    }
}
