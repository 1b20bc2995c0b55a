import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Priorities` of a council's workbook: the priorities of each scheme, one scheme below the other.
struct CouncilPrioritiesSheet {
    private(set) var plan: SheetPlan
    /// The address of the priorities of all schemes, spare rows included: wherever a council adds one, the list has it.
    let list: String

    init(_ framework: Framework) {
        var draft = SheetBuilder(CouncilSheetWords.priorities)
        draft.headings(CouncilSheetWords.priorityHeadings, figures: [2])
        for scheme in framework.schemes where !scheme.priorities.isEmpty {
            for (index, name) in scheme.priorities.enumerated() {
                Self.add(name, of: scheme, order: index + 1, to: &draft)
            }
        }
        draft.finishTable(
            named: "Priorities", headings: CouncilSheetWords.priorityHeadings, widths: [26, 56, 10, 20, 20])
        list = SheetFormula.address(draft.column(1), on: SheetQualifier(CouncilSheetWords.priorities))
        plan = draft.plan
    }

    private static func add(_ name: String, of scheme: PriorityScheme, order: Int, to draft: inout SheetBuilder) {
        let day = HouseStyle.figure(HouseStyle.day).with { $0.horizontal = .left }
        let period = scheme.periods[name]
        draft.row([
            SheetBuilder.text(scheme.name), SheetBuilder.text(name),
            (.number(ExactDecimal(order)), HouseStyle.countFigure), SheetBuilder.date(period?.from, day),
            SheetBuilder.date(period?.to, day),
        ])
    }
}

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
