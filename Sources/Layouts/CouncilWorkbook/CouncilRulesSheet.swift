import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Rules` of a council's workbook: its policy as data.
struct CouncilRulesSheet {
    private(set) var plan: SheetPlan

    init(_ framework: Framework, choices: ChoicesSheet) {
        var draft = SheetDraft(CouncilSheetWords.rules)
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

    private static func add(_ rule: PolicyRule, to draft: inout SheetDraft) {
        draft.row([
            SheetDraft.text(rule.name, HouseStyle.cell.with { $0.font.isBold = true }),
            SheetDraft.text(rule.kind.rawValue), SheetDraft.text(references(rule.measures)),
            SheetDraft.text(references(rule.against)), SheetDraft.quantity(rule.limit),
            SheetDraft.text(rule.weight.rawValue), SheetDraft.text(rule.reason),
        ])
    }

    private static func references(_ references: [MeasureReference]) -> String {
        references.map(\.text).joined(separator: ", ")
    }
}
