import Forms
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The first sheet of the evaluation workbook: what to type where, how each criterion is scored, and which files are
/// still to be settled.
struct EvaluationGuide {
    private(set) var plan: SheetPlan

    private static let steps = [
        "1. Bids: type each price. Where a bid is excluded, late or disregarded, change its status and give the reason.",
        "2. Scores: each evaluator types a score and a comment. Add a row for each further evaluator of a bid.",
        "3. Scores: where the scores of a bid differ, type the consensus and its reason in one of the rows.",
        "4. Accepted: type answers that you clarified with a bidder and that count in place of those sent.",
        "5. Check the workbook: pledgebook evaluation check \"this workbook\" --council \"your council workbook\"",
    ]

    private static let sheets = [
        (
            EvaluationWords.bidsSheet,
            "One row for each bidder and lot. The names, lots and files are from the returns; add a row for a bidder whose "
                + "file could not be read. The last columns are for assessment summaries."
        ),
        (
            EvaluationWords.scoresSheet,
            "One row for each evaluator. A consensus is what the evaluators agreed on; it is never worked out as a mean."
        ),
        (
            EvaluationWords.acceptedSheet,
            "Answers that count in place of those sent, each with the reason, your name and the day. A bid may be "
                + "clarified, never improved."
        ),
        (EvaluationWords.choicesSheet, "The lists for the drop-down menus. You do not need to change them."),
    ]

    init(_ tender: Tender, remarks: [EvaluationRemark]) {
        var draft = SheetBuilder(EvaluationWords.guideSheet)
        draft.row([(.text("Evaluation of bids"), HouseStyle.title)])
        if let name = tender.name { draft.row([SheetBuilder.text(CellText.line(name), HouseStyle.lead)]) }
        draft.skipRow()
        for step in Self.steps { draft.row([(.text(step), HouseStyle.line)]) }
        draft.skipRow()
        draft.contents(Self.sheets, use: "What to type there")
        Self.addCriteria(of: tender, to: &draft)
        Self.add(remarks, to: &draft)
        draft.fit([34, 70, 12, 16])
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.page.repeatedRows = nil
        plan = draft.plan
    }

    private static func addCriteria(of tender: Tender, to draft: inout SheetBuilder) {
        guard !tender.weights.isEmpty else { return }
        draft.skipRow()
        draft.headings(["Criterion", "How it is scored", "Weight", "Scores out of"], figures: [2, 3])
        for criterion in tender.weights {
            let kind = criterion.kind(in: tender)
            draft.row([
                SheetBuilder.text(criterion.name), SheetBuilder.text(words(kind, tender)),
                SheetBuilder.quantity(criterion.percent),
                SheetBuilder.quantity(kind == .typed ? tender.highestScore(under: criterion) : nil, orText: "-"),
            ])
        }
    }

    private static func words(_ kind: AwardWeight.Kind, _ tender: Tender) -> String {
        switch kind {
        case .price: "From the price on the sheet Bids: \(tender.priceMethod.rawValue)."
        case .socialValue: "From the pledges in the returns: \(tender.scoring?.kind.rawValue ?? "none")."
        case .typed: "By evaluators, on the sheet Scores."
        }
    }

    private static func add(_ remarks: [EvaluationRemark], to draft: inout SheetBuilder) {
        guard !remarks.isEmpty else { return }
        draft.skipRow()
        draft.headings(["File", "What to do"])
        for remark in remarks { draft.row([SheetBuilder.text(remark.fileName), SheetBuilder.text(remark.text)]) }
    }
}
