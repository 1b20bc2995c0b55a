import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// An answer is larger than the one it is part of.
enum PartExceedsWhole: RuleCheck, SingleFinding {
    static let definition = FindingDefinition(
        "part-exceeds-whole", .check, .bidder,
        title: "A part is larger than its whole",
        meaning: """
            This measure counts part of what another one counts, such as spend with small firms within local spend, \
            or the district within the county. Its answer is the larger of the two, so one of them is wrong.
            """,
        fix: "Ask the bidder which of the two answers is right.",
        request: "Tell us which of the two answers is right, and correct the other.")

    static let kinds = [RuleKind.partOf]

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        let wholes = valued.pledges(for: rule.against)
        return valued.pledges(for: rule.measures).flatMap { part in
            wholes.filter { $0 != part && $0.unit.family == part.unit.family && part.quantity > $0.quantity }
                .map { finding(part, of: $0, rule, in: valued) }
        }
    }

    private static func finding(
        _ part: ValuedLine, of whole: ValuedLine, _ rule: PolicyRule, in valued: ValuedReturn
    ) -> Finding {
        Finding(
            definition, at: valued.source.location(part.line.answer.cell), reference: part.line.label,
            message: rule.explained(
                "\(part.line.label) is \(part.quantity.shown), more than the \(whole.quantity.shown) of "
                    + "\(whole.line.label) that it is part of."),
            found: part.line.answer.text, expected: "at most \(whole.quantity.shown)",
            effect: part.quantity.subtracting(whole.quantity).flatMap { part.value(of: $0) })
    }
}
