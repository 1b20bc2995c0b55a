import Findings
import SocialValue
import Valuation

/// An answer counts only under a condition that the bidder has to confirm.
enum EligibilityToConfirm: RuleCheck, SingleFinding {
    static let definition = FindingDefinition(
        "eligibility-to-confirm", .check, .bidder,
        title: "A condition for this measure needs to be confirmed",
        meaning: """
            A rule in the council's workbook counts answers to this measure only under a condition that the form \
            cannot show, such as where people live or which months count.
            """,
        fix: "Ask the bidder to confirm the condition in writing.",
        request: "Confirm the condition in writing.")

    static let kinds = [RuleKind.confirm]

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        valued.pledges(for: rule.measures).map { line in
            Finding(
                definition, at: valued.source.location(line.line.answer.cell), reference: line.line.label,
                message: rule.explained("\(line.line.label) counts under a condition."),
                found: line.line.answer.text, expected: rule.reason, effect: line.computed?.magnitude.pounds)
        }
    }
}
