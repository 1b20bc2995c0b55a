import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// The pledge is worth more than the contract.
enum TotalExceedsContract: RuleCheck, SingleFinding {
    static let definition = FindingDefinition(
        "total-exceeds-contract", .check, .bidder,
        title: "The total is out of proportion to the contract",
        meaning: """
            The computed total is above the share of the contract's value that the rule allows. Councils report \
            social value of about 3% to 25% of a contract's value.
            """,
        fix: "Ask the bidder how the largest pledges will be delivered.",
        request: "Tell us how you will deliver the largest pledges.")

    static let kinds = [RuleKind.totalOfContract]

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        let total = valued.total.computed
        guard let worth = valued.framework?.tender.contractValue, let limit = rule.limit,
            let most = worth.pounds.multiplied(by: limit.scaled(byPowerOfTen: -2)), total.pounds > most
        else { return [] }
        return [
            Finding(
                definition, at: valued.source.location(nil),
                message: rule.explained(
                    "The pledges are worth \(total.displayText), more than \(limit.shown)% of the contract's value "
                        + "of \(worth.displayText)."),
                found: total.displayText, expected: "at most \(most.asPounds)",
                effect: total.pounds.subtracting(most))
        ]
    }
}
