import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Changes`: what differs from the version of the return before.
struct ChangesSheet {
    /// The sheet's name.
    static let name = "Changes"

    private(set) var plan: SheetPlan

    init(_ comparison: VersionComparison) {
        var draft = SheetBuilder(Self.name)
        draft.row([(.text("What changed since the version before"), HouseStyle.title)])
        let totals = "Total before \(comparison.before.displayText), now \(comparison.after.displayText)."
        draft.row([(.text(totals), HouseStyle.line)])
        draft.skipRow()
        let headerRow = draft.headings(["About", "Part", "Before", "Now", "Effect on total"], figures: [4])
        for change in comparison.changes {
            draft.row([
                SheetBuilder.text(change.subject), SheetBuilder.text(change.part), SheetBuilder.text(change.before),
                SheetBuilder.text(change.after), SheetBuilder.money(change.effect),
            ])
        }
        if comparison.changes.isEmpty { draft.row([(.text("Nothing changed."), HouseStyle.cell)]) }
        draft.fit([16, 26, 46, 46, 19])
        draft.plan.page = HouseStyle.page(headingRow: headerRow)
        plan = draft.plan
    }
}
