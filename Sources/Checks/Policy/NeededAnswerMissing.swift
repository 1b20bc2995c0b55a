import Findings
import SocialValue
import Valuation

/// A measure that every bidder has to answer is not answered.
enum NeededAnswerMissing: RuleCheck, SingleFinding {
    static let definition = FindingDefinition(
        "needed-answer-missing", .check, .bidder,
        title: "A required measure is not answered",
        meaning: """
            A rule in the council's workbook asks every bidder for a pledge under this measure, and the return has \
            none.
            """,
        fix: "Ask the bidder for an answer.",
        request: "Enter an answer.")

    static let kinds = [RuleKind.answered]

    static func findings(breaking rule: PolicyRule, in valued: ValuedReturn) -> [Finding] {
        rule.measures.filter { valued.pledges(for: [$0]).isEmpty }.map { reference in
            let line = valued.lines.first { $0.line.reference?.isSameMeasure(as: reference) == true }
            return Finding(
                definition, at: valued.source.location(line?.line.answer.cell), reference: reference.text,
                message: rule.explained("Nothing is pledged under \(reference.text)."),
                found: line?.line.answer.text, expected: "more than zero")
        }
    }
}
