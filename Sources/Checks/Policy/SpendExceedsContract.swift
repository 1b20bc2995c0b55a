import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// More spending is pledged than the contract is worth.
enum SpendExceedsContract: RuleCheck, SingleFinding {
    static let definition = FindingDefinition(
        "spend-exceeds-contract", .check, .bidder,
        title: "More spending is pledged than the contract allows",
        meaning: """
            An answer in pounds is above the share of the contract's value that the rule allows. Possible causes are \
            one digit too many, or the bidder's whole turnover instead of spending on this contract.
            """,
        fix: "Ask the bidder whether the amount is spent through this contract.",
        request: "Tell us whether this amount is spent through this contract.")

    static let kinds = [RuleKind.shareOfContract]

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        guard let worth = valued.framework?.tender.contractValue, let limit = rule.limit,
            let most = worth.pounds.multiplied(by: limit.scaled(byPowerOfTen: -2))
        else { return [] }
        return valued.pledges(for: rule.measures, orIn: .pounds).compactMap { line in
            guard line.quantity > most else { return nil }
            return Finding(
                definition, at: valued.source.location(line.line.answer.cell), reference: line.line.label,
                message: rule.explained(
                    "\(line.line.label) pledges \(line.quantity.asPounds), more than \(limit.shown)% of the "
                        + "contract's value of \(worth.displayText)."),
                found: line.line.answer.text, expected: "at most \(most.asPounds)",
                effect: line.quantity.subtracting(most).flatMap { line.value(of: $0) })
        }
    }
}
