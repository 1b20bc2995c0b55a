import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Themes` of a council's workbook.
struct CouncilThemesSheet {
    private(set) var plan: SheetPlan
    /// The address of the names, spare rows included.
    let list: String

    init(_ framework: Framework) {
        var draft = SheetBuilder(CouncilSheetWords.themes)
        draft.headings(CouncilSheetWords.themeHeadings, figures: [0])
        for (index, theme) in framework.themes.enumerated() {
            draft.row([
                (.number(ExactDecimal(index + 1)), HouseStyle.countFigure), SheetBuilder.text(theme),
            ])
        }
        draft.finishTable(named: "Themes", headings: CouncilSheetWords.themeHeadings, widths: [10, 70])
        list = SheetFormula.address(draft.column(1), on: SheetQualifier(CouncilSheetWords.themes))
        plan = draft.plan
    }
}
