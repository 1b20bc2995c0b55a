import Forms
import SpreadsheetModel
import Valuation

/// The sheet `Instructions`: how to fill in the form, in the order of doing it.
struct InstructionsSheet {
    private(set) var plan: SheetPlan

    init(_ framework: Framework, stamp: FormStamp) {
        var draft = SheetDraft(FormWords.instructionsSheet)
        let stamps = (stamp.description, FormStamp.ofEachRow(of: framework).joined(separator: " "))
        for texts in InstructionsText(framework).rows(stamps: stamps) {
            switch texts.count {
            case 0: draft.skipRow()
            case 1: draft.row([(.text(texts[0]), HouseStyle.title)])
            default: draft.row([(.text(texts[0]), HouseStyle.label), (.text(texts[1]), HouseStyle.body)])
            }
        }
        draft.plan.links.append(
            LinkPlan(
                from: CellReference(row: InstructionsText.firstStepRow, column: 1),
                to: CellReference(row: 0, column: 0), on: SheetPlace(FormWords.returnSheet),
                tip: "Go to the sheet \(FormWords.returnSheet)"))
        draft.fit([22, 100])
        draft.plan.isProtected = true
        var page = HouseStyle.page(headingRow: 0)
        page.isLandscape = false
        page.repeatedRows = nil
        draft.plan.page = page
        plan = draft.plan
    }
}
