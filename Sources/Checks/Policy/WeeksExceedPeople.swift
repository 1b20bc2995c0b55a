import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// More weeks are pledged than the people pledged have.
enum WeeksExceedPeople: RuleCheck, SingleFinding {
    static let definition = FindingDefinition(
        "weeks-exceed-people", .check, .bidder,
        title: "More training weeks than the pledged staff could deliver",
        meaning: """
            The weeks of training and placements together are more than the people of the employment measures could \
            spend. Hours or days may have been entered as weeks. We convert full-time equivalents to person-years \
            with the tender's FTE basis and length.
            """,
        fix: "Ask the bidder how many people spend how many weeks.",
        request: "Tell us how many people spend how many weeks.")

    static let kinds = [RuleKind.weeksPerPersonYear]

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        let weekly = valued.pledges(for: rule.measures, orIn: .weeks)
        let people = valued.pledges(for: rule.against, orIn: .fullTimeEquivalents)
        guard let weeks = weekly.quantity, let largest = weekly.largest, !people.isEmpty, let limit = rule.limit,
            let years = people.quantity.flatMap(valued.personYears), let most = years.multiplied(by: limit),
            let excess = weeks.subtracting(most), excess > .zero
        else { return [] }
        return [
            Finding(
                definition, at: valued.source.location(largest.line.answer.cell), reference: largest.line.label,
                message: rule.explained(
                    "\(weekly.names) \(weekly.count == 1 ? "pledges" : "pledge") \(weeks.shown) weeks, but "
                        + "\(people.names) \(people.count == 1 ? "comes" : "come") to \(years.shown) person-years, which have \(most.shown) weeks."
                ),
                found: largest.line.answer.text, expected: "at most \(most.shown) weeks in all",
                effect: largest.value(of: min(excess, largest.quantity)))
        ]
    }
}
