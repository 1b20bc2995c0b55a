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

/// The sheet `Not on the form`: rows of the return that the council's form has no place for, as they were given.
struct LeftOverSheet {
    /// The sheet's name.
    static let name = "Not on the form"

    private(set) var plan: SheetPlan

    init(_ lines: [ValuedLine]) {
        var draft = SheetBuilder(Self.name)
        draft.row([(.text("Rows of your return that the council's form does not have"), HouseStyle.title)])
        draft.skipRow()
        let headerRow = draft.headings(["Row", "Code", "Text", "Counted in", "Given", "Explained by"])
        for line in lines.map(\.line) {
            draft.row([
                (.number(ExactDecimal(line.rowNumber)), HouseStyle.countFigure),
                SheetBuilder.text(line.label), SheetBuilder.text(line.question), SheetBuilder.text(line.unit.text),
                SheetBuilder.text(line.answer.text), SheetBuilder.text(line.delivery),
            ])
        }
        draft.fit([8, 14, 60, 18, 20, 46])
        draft.plan.page = HouseStyle.page(headingRow: headerRow)
        plan = draft.plan
    }
}
