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

/// The sheet `Accepted` of a council's workbook: findings in bidders' returns that the council lets stand.
struct CouncilAcceptedSheet {
    private(set) var plan: SheetPlan

    init(_ framework: Framework, choices: ChoicesSheet) {
        var draft = SheetBuilder(CouncilSheetWords.accepted)
        draft.headings(CouncilSheetWords.acceptedHeadings)
        let day = HouseStyle.figure(HouseStyle.day).with { $0.horizontal = .left }
        for row in framework.accepted {
            draft.row([
                SheetBuilder.text(row.bidder), SheetBuilder.text(row.code), SheetBuilder.text(row.subject),
                SheetBuilder.text(row.found), SheetBuilder.text(row.reason), SheetBuilder.text(row.by),
                SheetBuilder.date(row.on, day),
            ])
        }
        draft.finishTable(
            named: "Accepted", headings: CouncilSheetWords.acceptedHeadings, widths: [30, 30, 20, 24, 60, 24, 16])
        if let codes = choices.optionalList("Code") {
            draft.choose(draft.column(1), from: codes, what: "Code", "The finding's code, as reports print it.")
        }
        draft.plan.validations.append(
            ValidationPlan(
                draft.column(3), .textLength(500),
                title: "Found",
                prompt: "The figure or text that the report gives under Found. If it changes later, the "
                    + "finding is no longer accepted.", refusal: "Enter at most 500 characters."))
        draft.plan.validations.append(
            ValidationPlan(
                draft.column(4), .textLength(500),
                title: "Reason",
                prompt: "Why the council accepts the finding. It needs a reason and a name.",
                refusal: "Enter at most 500 characters."))
        plan = draft.plan
    }
}
