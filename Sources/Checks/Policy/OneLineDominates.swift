import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// One line makes most of the total.
enum OneLineDominates: RuleCheck, SingleFinding {
    static let definition = FindingDefinition(
        "one-line-dominates", .note, .council,
        title: "One line makes up most of the total",
        meaning: """
            A single answer makes up a larger share of the computed total than the rule allows, or a single stated \
            value a larger share of all stated values. An error in it would change the result. This is checked when \
            at least five lines have a value.
            """,
        fix: "Most of the total comes from this one line, so check it first.")

    static let kinds = [RuleKind.shareOfTotal]
    /// With fewer lines a large share says nothing.
    private static let fewestLines = 5

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        guard let limit = rule.limit else { return [] }
        let computed = valued.lines.map(\.computed)
        // Where a line of some value states none, its share is not told by what the others state.
        let allState = valued.lines.allSatisfy { $0.stated != nil || $0.computed ?? .zero == .zero }
        let stated = valued.lines.map { allState ? $0.stated : nil }
        return zip(valued.lines, zip(shares(computed), shares(stated))).compactMap { line, shares in
            if let share = shares.0, share > limit, let value = line.computed {
                return finding(line, line.line.answer.cell, value, "is", share, of: "total", rule, limit, in: valued)
            }
            guard let share = shares.1, share > limit, let value = line.stated else { return nil }
            return finding(
                line, line.line.stated.cell, value, "states", share, of: "stated values", rule, limit, in: valued)
        }
    }

    /// What part of their sum each amount is, in per cent; nil for those without one, and for all where too few are above
    /// zero.
    private static func shares(_ amounts: [Money?]) -> [ExactDecimal?] {
        let total = amounts.compactMap(\.self).total().pounds
        guard amounts.count(where: { $0 ?? .zero > .zero }) >= fewestLines else { return amounts.map { _ in nil } }
        return amounts.map { amount in
            guard let amount, amount > .zero else { return nil }
            return amount.pounds.scaled(byPowerOfTen: 2).divided(by: total, places: 1)
        }
    }

    private static func finding(
        _ line: ValuedLine, _ cell: CellReference?, _ value: Money, _ verb: String, _ share: ExactDecimal,
        of whole: String, _ rule: PolicyRule, _ limit: ExactDecimal, in valued: ValuedReturn
    ) -> Finding {
        Finding(
            definition, at: valued.source.location(cell), reference: line.line.label,
            message: rule.explained(
                "\(line.line.label) \(verb) \(value.displayText), \(share.shown)% of the \(whole)."),
            found: "\(share.shown)%", expected: "at most \(limit.shown)%", effect: value.pounds)
    }
}
