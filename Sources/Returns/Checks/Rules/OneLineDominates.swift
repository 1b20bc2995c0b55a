import Findings
import SpreadsheetModel
import Valuation

/// One line makes most of the total.
enum OneLineDominates: RuleCheck {
    static let definition = FindingDefinition(
        "one-line-dominates", .note, .council,
        title: "One line makes most of the total",
        meaning: """
            A single answer makes a larger share of the computed total than the rule names, so an error in it is an \
            error in the result. Looked for when at least five lines have a value.
            """,
        fix: "Look at the evidence for this answer first.")

    static let definitions = [definition]
    static let kinds = [RuleKind.shareOfTotal]
    /// With fewer lines a large share says nothing.
    private static let fewestLines = 5

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        let worth = valued.lines.filter { $0.computed ?? .zero > .zero }
        let total = valued.total.computed.pounds
        guard worth.count >= fewestLines, let limit = rule.limit else { return [] }
        return worth.compactMap { line in
            guard let value = line.computed,
                let share = value.pounds.scaled(byPowerOfTen: 2).divided(by: total, places: 1), share > limit
            else { return nil }
            return Finding(
                definition, at: valued.source.location(line.line.answer.cell), reference: line.line.label,
                message: "\(line.line.label) is \(value.displayText), \(share.shown)% of the total "
                    + "(rule \(rule.name)). \(rule.reason)",
                found: "\(share.shown)%", expected: "at most \(limit.shown)%", effect: value.pounds)
        }
    }
}
