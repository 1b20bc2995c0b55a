import Forms
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Instructions`: how to fill in the form, in the order of doing it.
struct InstructionsSheet {
    private(set) var plan: SheetPlan

    /// The rows that only the council's check needs.
    private static let quietLabels: Set<String> = [
        FormWords.stampLabel, FormWords.rowStampsLabel, InstructionsText.aboutStampsLabel,
    ]

    /// Small and grey, for what a bidder can leave unread.
    private static func quiet(_ format: CellFormat) -> CellFormat {
        format.with { quiet in
            quiet.font.size = 7
            quiet.font.isBold = false
            quiet.font.color = Color(0x6B6B6B)
        }
    }

    init(_ framework: Framework, stamp: FormStamp) {
        var draft = SheetBuilder(FormWords.instructionsSheet)
        let stamps = (stamp.description, FormStamp.ofEachRow(of: framework).joined(separator: " "))
        for texts in InstructionsText(framework).rows(stamps: stamps) {
            switch texts.count {
            case 0: draft.skipRow()
            case 1: draft.row([(.text(texts[0]), HouseStyle.title)])
            default:
                let isQuiet = Self.quietLabels.contains(texts[0])
                draft.row([
                    (.text(texts[0]), isQuiet ? Self.quiet(HouseStyle.label) : HouseStyle.label),
                    (.text(texts[1]), isQuiet ? Self.quiet(HouseStyle.body) : HouseStyle.body),
                ])
            }
        }
        draft.link(
            LinkPlan(
                from: CellReference(row: InstructionsText.firstStepRow, column: 1),
                to: CellReference(row: 0, column: 0), on: SheetQualifier(FormWords.returnSheet),
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
