import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Rules` of a council's workbook: its policy as data.
struct CouncilRulesSheet {
    private(set) var plan: SheetPlan

    init(_ framework: Framework, choices: ChoicesSheet) {
        var draft = SheetBuilder(CouncilSheetWords.rules)
        draft.headings(CouncilSheetWords.ruleHeadings, figures: [4])
        for rule in framework.rules { Self.add(rule, to: &draft) }
        draft.finishTable(
            named: "Rules", headings: CouncilSheetWords.ruleHeadings, widths: [8, 26, 26, 26, 12, 11, 70])
        draft.choose(draft.column(1), from: choices.list("Kind"), what: "Kind", "What the rule asks.")
        draft.choose(
            draft.column(5), from: choices.list("Severity"), what: "Severity",
            "How much breaking it matters. \"off\" keeps the rule and does not apply it.")
        plan = draft.plan
    }

    private static func add(_ rule: PolicyRule, to draft: inout SheetBuilder) {
        draft.row([
            SheetBuilder.text(rule.name, HouseStyle.cell.with { $0.font.isBold = true }),
            SheetBuilder.text(rule.kind.rawValue), SheetBuilder.text(references(rule.measures)),
            SheetBuilder.text(references(rule.against)), SheetBuilder.quantity(rule.limit),
            SheetBuilder.text(rule.weight.rawValue), SheetBuilder.text(rule.reason),
        ])
    }

    private static func references(_ references: [MeasureReference]) -> String {
        references.map(\.text).joined(separator: ", ")
    }
}
