import Findings
import SocialValue
import Valuation

/// One commitment may be counted under two measures.
enum CountedTwice: RuleCheck, SingleFinding {
    static let definition = FindingDefinition(
        "counted-twice", .check, .bidder,
        title: "A commitment may be counted twice",
        meaning: """
            Two measures are answered that a rule of the council's does not let count the same people, hours or \
            pounds. Nothing is taken off the total: only the bidder knows whether the two answers overlap. The rules that \
            are in force without a council's own follow what Torbay Council and Essex County Council publish for bidders; \
            the council's sheet "Rules" changes them or switches them off.
            """,
        fix: "Ask the bidder whether the answers overlap. If they do, the overlap should be counted once.",
        request: "Confirm that nothing is counted twice, or count the overlap under one measure only.")

    static let kinds = [RuleKind.notBoth]

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        let others = valued.pledges(for: rule.against).filter { $0.computed ?? .zero > .zero }
        return valued.pledges(for: rule.measures).compactMap { line in
            let overlapping = others.filter { $0.line.referenceCell != line.line.referenceCell }
            guard let value = line.computed, value > .zero, !overlapping.isEmpty else { return nil }
            let atMost = min(value, overlapping.compactMap(\.computed).total())
            let names = overlapping.names
            let all = ([line] + overlapping).names
            return Finding(
                definition, at: valued.source.location(line.line.answer.cell), reference: line.line.label,
                message:
                    rule.explained("\(all) are \(overlapping.count == 1 ? "both" : "all") answered.")
                    + " If they overlap, up to \(atMost.displayText) is counted twice.",
                found: line.line.answer.text, expected: "nothing that \(names) counts already",
                effect: atMost.pounds)
        }
    }
}
