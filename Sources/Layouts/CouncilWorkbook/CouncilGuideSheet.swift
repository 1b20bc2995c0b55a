import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The first sheet of a council's workbook: what each sheet is for, what the kinds of rule ask, and what the words mean.
struct CouncilGuideSheet {
    private(set) var plan: SheetPlan

    private static let steps = [
        "1. Fill in the sheet Tender: what is missing there cannot be checked, and leaves gaps in letters and forms.",
        "2. Change themes, measures, priorities and rules to your own. Keep the names of sheets and headings.",
        "3. Check the workbook: pledgebook council check \"this workbook\"",
        "4. Make the form for bidders: pledgebook template --council \"this workbook\" -o form.xlsx",
        "5. Check what comes back: pledgebook check \"a return\" --council \"this workbook\"",
    ]

    private static let sheets = [
        (
            CouncilSheetWords.tender,
            "What you buy: reference, contact, value, length, and the weights of the award "
                + "criteria, which add up to 100. Leave a value empty where you do not know it."
        ),
        (CouncilSheetWords.themes, "The themes in your order. A theme without measures shows as £0."),
        (
            CouncilSheetWords.measures,
            "What bidders answer, with the value of one unit in pounds. Where an answer is only recorded and never valued, "
                + "choose Yes under Record Only. Aliases are other codes of the same measure."
        ),
        (
            CouncilSheetWords.priorities,
            "The priorities of each scheme, and from when to when they are yours. Add one in the next free row: the "
                + "drop-down lists of Measures show it. Each scheme has a column on Measures."
        ),
        (
            CouncilSheetWords.rules,
            "What answers are checked for. Rules may have any name; a number left out, such as D6, is a rule about measures "
                + "that are not in this workbook."
        ),
        (
            CouncilSheetWords.accepted,
            "Findings in bidders' returns that you accept, each with what was found, the reason, your name and the day. "
                + "They no longer stop a return, as long as the return still says what was found."
        ),
        (CouncilSheetWords.choices, "The lists for the drop-down menus. You do not need to change them."),
    ]

    init() {
        var draft = SheetBuilder(CouncilSheetWords.guide)
        draft.row([(.text("How to use this workbook"), HouseStyle.title)])
        draft.skipRow()
        for step in Self.steps { draft.row([(.text(step), HouseStyle.line)]) }
        draft.skipRow()
        draft.headings(["Sheet", "What it is for"])
        for (sheet, use) in Self.sheets {
            draft.plan.links.append(
                LinkPlan(
                    from: CellReference(row: draft.nextRow, column: 0), to: CellReference(row: 0, column: 0),
                    on: SheetQualifier(sheet), tip: "Go to the sheet \(sheet)"))
            draft.row([(.text(sheet), HouseStyle.link), SheetBuilder.text(use)])
        }
        Self.addRules(to: &draft)
        draft.fit([26, 62, 24, 24, 26, 62])
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.page.repeatedRows = nil
        plan = draft.plan
    }

    private static func addRules(to draft: inout SheetBuilder) {
        draft.skipRow()
        draft.headings(["Kind of rule", "What it asks", "Measures", "Against", "Limit", "Example"])
        for kind in RuleKind.allCases {
            let guide = kind.guide
            draft.row(
                [
                    kind.rawValue, guide.asks, kind.needsMeasures ? needed : guide.withoutMeasures ?? empty,
                    kind.needsAgainst ? needed : guide.withoutAgainst ?? empty, guide.limit ?? empty, guide.example,
                ].map { SheetBuilder.text($0) })
        }
        draft.skipRow()
        draft.headings(["Severity", "What it means"])
        for weight in RuleSeverity.allCases {
            draft.row([SheetBuilder.text(weight.rawValue), SheetBuilder.text(meaning(of: weight))])
        }
    }

    private static let (needed, empty) = ("Needed", "Leave empty")

    private static func meaning(of weight: RuleSeverity) -> String {
        switch weight {
        case .stop: "Do not use the return's figures until this is resolved."
        case .check: "Someone should look at it."
        case .note: "Good to know. Nothing needs doing."
        case .off: "The rule is kept and not applied."
        }
    }
}
