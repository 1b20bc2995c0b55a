import SocialValue

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
