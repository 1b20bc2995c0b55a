import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// An answer does not reach, or goes beyond, what the council lets qualify.
enum AnswerOutsideBounds: RuleCheck {
    static let below = FindingDefinition(
        "answer-below-minimum", .check, .bidder,
        title: "An answer is below the minimum",
        meaning: "A rule in the council's workbook sets a minimum for this measure, and the answer is lower.",
        fix: "Ask the bidder to meet the minimum, or to clear the answer.",
        request: "Meet the minimum, or clear the answer.")

    static let above = FindingDefinition(
        "answer-above-maximum", .check, .bidder,
        title: "An answer is above the maximum",
        meaning: "A rule in the council's workbook sets a maximum for this measure, and the answer is higher.",
        fix: "Ask the bidder to justify the amount above the maximum.",
        request: "Tell us how you will deliver the amount above the maximum.")

    static let definitions = [below, above]
    static let kinds = [RuleKind.atLeast, .atMost]

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        guard let limit = rule.limit else { return [] }
        return valued.pledges(for: rule.measures).compactMap { line in
            if rule.kind == .atLeast, line.quantity < limit {
                return finding(
                    below, line, "below the minimum, \(limit.shown)", "at least \(limit.shown)", rule,
                    effect: line.computed?.magnitude.pounds, in: valued)
            }
            guard rule.kind == .atMost, line.quantity > limit else { return nil }
            return finding(
                above, line, "above the maximum, \(limit.shown)", "at most \(limit.shown)", rule,
                effect: line.quantity.subtracting(limit).flatMap { line.value(of: $0) }, in: valued)
        }
    }

    private static func finding(
        _ definition: FindingDefinition, _ line: ValuedLine, _ place: String, _ expected: String, _ rule: PolicyRule,
        effect: ExactDecimal?, in valued: ValuedReturn
    ) -> Finding {
        Finding(
            definition, at: valued.source.location(line.line.answer.cell), reference: line.line.label,
            message: rule.explained("The answer to \(line.line.label) is \(line.quantity.shown), \(place)."),
            found: line.line.answer.text, expected: expected, effect: effect)
    }
}
