import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// More people are pledged than the contract can pay.
enum PeopleExceedContract: RuleCheck, SingleFinding {
    static let definition = FindingDefinition(
        "people-exceed-contract", .check, .bidder,
        title: "More people are pledged than the contract can pay for",
        meaning: """
            At the lowest yearly pay that the rule gives, the pledged person-years cost more than the contract is \
            worth. Full-time equivalents may have been multiplied by the years twice, or include people who work for \
            other customers. We convert full-time equivalents to person-years with the tender's FTE basis and length.
            """,
        fix: "Ask the bidder how the full-time equivalents were counted over the length of the contract.",
        request: "Tell us how you counted full-time equivalents over the length of the contract.")

    static let kinds = [RuleKind.payPerPersonYear]

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        let people = valued.pledges(for: rule.measures, orIn: .fullTimeEquivalents)
        guard let worth = valued.framework?.tender.contractValue, let largest = people.largest,
            let pay = rule.limit, let count = people.quantity, let years = valued.personYears(count),
            let cost = years.multiplied(by: pay), cost > worth.pounds
        else { return [] }
        return [
            Finding(
                definition, at: valued.source.location(largest.line.answer.cell), reference: largest.line.label,
                message: rule.explained(
                    "\(people.names) \(people.count == 1 ? "comes" : "come") to \(years.shown) person-years. At "
                        + "\(pay.asPounds) a year they cost \(cost.asPounds), and the contract is worth "
                        + "\(worth.displayText)\(length(valued))."),
                found: largest.line.answer.text,
                expected: worth.pounds.divided(by: pay, places: 1).map { "at most \($0.shown) person-years in all" },
                effect: largest.computed?.magnitude.pounds)
        ]
    }

    private static func length(_ valued: ValuedReturn) -> String {
        valued.framework?.tender.lengthInMonths.map { " over \($0) months" } ?? ""
    }
}
