import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// Part of a pledge is not this contract's doing.
enum PartDoesNotCount: RuleCheck, SingleFinding {
    static let definition = FindingDefinition(
        "part-does-not-count", .check, .bidder,
        title: "Part of a pledge does not count for this contract",
        meaning: """
            A rule in the council's workbook counts only the part of an answer that this contract causes: its share \
            of a benefit from several contracts (attribution), without what would have happened anyway (deadweight), \
            what only moves from elsewhere (displacement) and what the contract already requires. Nothing is taken \
            off the total: the amount that the rule would take off is shown beside it.
            """,
        fix: """
            Ask the bidder how the part that counts was worked out, and whether the answer already allows for it.
            """,
        request: "Tell us how you worked out the part that counts, and whether your answer already allows for it.")

    static let kinds = [RuleKind.attribution, .deadweight, .displacement, .overAndAbove]

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        let lines =
            rule.measures.isEmpty ? valued.lines.filter { $0.quantity > .zero } : valued.pledges(for: rule.measures)
        return lines.compactMap { line in
            guard let (part, words) = deduction(rule, from: line.quantity), part > .zero,
                let effect = line.value(of: part), let computed = line.computed, computed > .zero
            else { return nil }
            return Finding(
                definition, at: valued.source.location(line.line.answer.cell), reference: line.line.label,
                message: rule.explained(
                    "Of the \(line.quantity.shown) of \(line.line.label), \(words), worth \(effect.asPounds) of "
                        + "\(computed.displayText)."),
                found: line.line.answer.text,
                expected: line.quantity.subtracting(part).map { "an answer of which \($0.shown) count" },
                effect: effect)
        }
    }

    /// The part of a quantity that does not count, and what is told of it.
    private static func deduction(_ rule: PolicyRule, from quantity: ExactDecimal) -> (ExactDecimal, String)? {
        guard let limit = rule.limit else { return nil }
        switch rule.kind {
        case .attribution:
            return ExactDecimal(100).subtracting(limit).flatMap { share($0, of: quantity) }.map {
                ($0, "\(limit.shown)% is this contract's and \($0.shown) are not")
            }
        case .deadweight:
            return share(limit, of: quantity).map { ($0, "\($0.shown) (\(limit.shown)%) would have come anyway") }
        case .displacement:
            return share(limit, of: quantity).map { ($0, "\($0.shown) (\(limit.shown)%) are moved from elsewhere") }
        case .overAndAbove:
            let asked = min(limit, quantity)
            return (asked, "\(asked.shown) are in the contract already")
        default: return nil
        }
    }

    /// At most all of the quantity, whatever a council enters.
    private static func share(_ percent: ExactDecimal, of quantity: ExactDecimal) -> ExactDecimal? {
        quantity.multiplied(by: min(percent, ExactDecimal(100)).scaled(byPowerOfTen: -2))
    }
}
