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
            "What you buy: reference, contact, value, length, the weights of the award criteria, which add up to 100, and how "
                + "bids are scored. Leave a value empty where you do not know it."
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
        draft.contents(Self.sheets, use: "What it is for")
        Self.addRules(to: &draft)
        Self.addMethods(to: &draft)
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

/// What a person who writes a rule has to know of its kind.
struct RuleKindGuide {
    /// What a rule of the kind asks, in a sentence.
    let asks: String
    /// What an empty cell under Measures means, for a kind that does without; nil where nothing goes there.
    var withoutMeasures: String?
    /// What an empty cell under Against means, for a kind that does without; nil where nothing goes there.
    var withoutAgainst: String?
    /// What goes under Limit; nil when nothing does.
    let limit: String?
    /// A rule of the kind at work.
    let example: String
}

extension RuleKind {
    /// The kind for the sheet that explains the workbook.
    var guide: RuleKindGuide {
        switch self {
        case .notBoth:
            RuleKindGuide(
                asks: "The same people, hours or pounds may not be counted under Measures and again under Against.",
                limit: nil,
                example:
                    "Measures NT19, Against NT18: a return that answers both is asked whether its spend with small "
                    + "firms is part of its local spend.")
        case .partOf:
            RuleKindGuide(
                asks: "An answer to Measures is part of each answer to Against, so it cannot be larger.", limit: nil,
                example:
                    "Measures NT19, Against NT18: £300,000 with local small firms out of £250,000 of local spend is "
                    + "reported.")
        case .weeksPerPersonYear:
            RuleKindGuide(
                asks: "The weeks answered under Measures fit the person-years answered under Against.",
                withoutMeasures: "Empty: every measure in weeks", withoutAgainst: "Empty: every measure of people",
                limit: "Weeks for each person-year",
                example:
                    "Measures NT9, Against NT1, Limit 52: 600 weeks for 10 people in a one-year contract is reported.")
        case .payPerPersonYear:
            RuleKindGuide(
                asks: "The contract can pay the people answered under Measures. Needs Contract Value and Length.",
                withoutMeasures: "Empty: every measure of people",
                limit: "Pounds a year for each person",
                example: "Measures NT1, Limit 20000: 100 people for 3 years cost £6,000,000, more than a contract of "
                    + "£4,000,000.")
        case .shareOfContract:
            RuleKindGuide(
                asks: "Spending answered in pounds is no more than a share of the contract. Needs Contract Value.",
                withoutMeasures: "Empty: every measure in pounds",
                limit: "Per cent of Contract Value",
                example: "Limit 100: £5,000,000 of local spend in a contract of £4,000,000 is reported.")
        case .tonnes:
            RuleKindGuide(
                asks: "An answer in tonnes is no larger than a contract can save; a larger one may be in kilograms.",
                withoutMeasures: "Empty: every measure in tonnes",
                limit: "Tonnes", example: "Limit 1000: an answer of 45,000 tonnes is reported.")
        case .shareOfTotal:
            RuleKindGuide(
                asks: "No single measure makes up most of the total.", withoutMeasures: "Empty: every measure",
                limit: "Per cent of the total",
                example: "Limit 60: a measure that makes up 74% of the total is reported.")
        case .totalOfContract:
            RuleKindGuide(
                asks: "The total is no more than a share of the contract. Needs Contract Value.",
                limit: "Per cent of Contract Value",
                example: "Limit 100: pledges of £6,000,000 in a contract of £4,000,000 are reported.")
        case .atLeast:
            RuleKindGuide(
                asks: "An answer is large enough to qualify.", limit: "In the measure's unit",
                example: "Measures NT13, Limit 6: a placement of 4 weeks is reported.")
        case .atMost:
            RuleKindGuide(
                asks: "An answer is no larger than you accept.", limit: "In the measure's unit",
                example: "Measures NT8, Limit 500: 2,000 hours of school visits are reported.")
        case .answered:
            RuleKindGuide(
                asks: "Every bidder answers the measures.", limit: nil,
                example: "Measures NT1: a return that leaves NT1 empty is reported.")
        case .attribution:
            RuleKindGuide(
                asks:
                    "Only a share of an answer is due to this contract. The total is not changed; the part that does not "
                    + "count is reported.",
                withoutMeasures: "Empty: every measure",
                limit: "Per cent that counts",
                example: "Measures NT20, Limit 50: 12 of 24 employees are reported as not counting.")
        case .deadweight:
            RuleKindGuide(
                asks:
                    "A share of an answer would have happened anyway. That part is reported; the total is not changed.",
                withoutMeasures: "Empty: every measure",
                limit: "Per cent that does not count",
                example: "Measures NT10, Limit 25: 20 of 80 weeks are reported as not counting.")
        case .displacement:
            RuleKindGuide(
                asks:
                    "A share of an answer is only moved here from elsewhere. The total is not changed; that part is reported.",
                withoutMeasures: "Empty: every measure",
                limit: "Per cent that does not count",
                example: "Measures NT1, Limit 10: 2 of 20 people are reported as not counting.")
        case .overAndAbove:
            RuleKindGuide(
                asks: "The contract asks for some of an answer already, and only what is above that counts.",
                limit: "In the measure's unit",
                example: "Measures NT10, Limit 52: 52 of 70 weeks of apprenticeship are reported as not counting.")
        case .confirm:
            RuleKindGuide(
                asks: "A bidder who answers has to confirm what the column Reason says.", limit: nil,
                example:
                    "Measures NT6, Reason \"Each person has a diagnosis on record.\": anyone who answers NT6 is asked to "
                    + "confirm it.")
        }
    }
}
