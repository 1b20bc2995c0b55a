import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// So many tonnes are pledged that they may be kilograms.
enum TonnesOrKilograms: RuleCheck, SingleFinding {
    static let definition = FindingDefinition(
        "tonnes-or-kilograms", .check, .bidder,
        title: "An answer in tonnes may be in kilograms",
        meaning: """
            The measure is answered in tonnes, and the answer is higher than the rule thinks likely. Carbon is often \
            worked out in kilograms; mixing up the two makes a value a thousand times too large.
            """,
        fix: "Ask the bidder whether the answer is in tonnes.",
        request: "Tell us whether the answer is in tonnes.")

    static let kinds = [RuleKind.tonnes]

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        guard let limit = rule.limit else { return [] }
        return valued.pledges(for: rule.measures, orIn: .tonnes).compactMap { line in
            guard line.quantity > limit else { return nil }
            let tonnes = line.quantity.scaled(byPowerOfTen: -3)
            return Finding(
                definition, at: valued.source.location(line.line.answer.cell), reference: line.line.label,
                message: rule.explained(
                    "\(line.line.label) pledges \(line.quantity.shown) tonnes. If they are kilograms, the answer is "
                        + "\(tonnes.shown)."),
                found: line.line.answer.text, expected: "at most \(limit.shown) tonnes, or \(tonnes.shown)",
                effect: line.quantity.subtracting(tonnes).flatMap { line.value(of: $0) })
        }
    }
}
