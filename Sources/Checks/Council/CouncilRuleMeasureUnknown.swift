import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel
import Vocabulary

/// A rule of the council's about a measure it does not have, or without the bound its kind needs.
enum CouncilRuleMeasureUnknown: CouncilCheck {
    static let unknown = FindingDefinition(
        "council-rule-measure-unknown", .note, .council,
        title: "A rule names a measure that the council does not have",
        meaning: "The rule has no effect on that measure, because no bidder can answer it.",
        fix: "Correct the reference, or take it out of the rule.")

    static let incomplete = FindingDefinition(
        "council-rule-incomplete", .check, .council,
        title: "A rule is incomplete",
        meaning: """
            Every rule needs a kind and a severity. Rules that compare need measures on both sides, and rules with a \
            bound need a limit. Without them the rule does nothing.
            """,
        fix: "Fill in the empty cell of the rule.")

    static let definitions = [unknown, incomplete]

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        // Rules that are not written in this file are the shipped ones, and name measures of many councils.
        guard !places.rules.isEmpty else { return [] }
        return zip(framework.rules, places.rules).flatMap { rule, place in
            unknownMeasures(of: rule, in: framework, at: place) + gaps(of: rule, at: place)
        }
    }

    /// A rule that cannot be applied because the cell with its kind or its severity is empty.
    static func finding(of note: CouncilNote) -> Finding? {
        guard case .ruleIncomplete(let rule, let heading, let words) = note.subject else { return nil }
        return Finding(
            incomplete, at: note.location,
            message: "Rule \(rule) has nothing under \"\(heading)\", so it is not applied. Choose one of: "
                + words.joined(separator: ", ") + ".",
            expected: words.joined(separator: ", "))
    }

    private static func unknownMeasures(
        of rule: PolicyRule, in framework: Framework, at place: CellLocation
    ) -> [Finding] {
        (rule.measures + rule.against).filter { framework.measure($0) == nil }.map { reference in
            let known = framework.measures.map(\.reference.text)
            let closest = ClosestMatch.of(reference.text, in: known, limit: 1)
            let nearest = closest.map { " The closest match is \($0)." } ?? ""
            return Finding(
                unknown, at: place, reference: reference.text,
                message: "Rule \(rule.name) names \(reference.text), which is not a measure of the council."
                    + nearest, found: reference.text, expected: "a measure of the council's workbook")
        }
    }

    private static func gaps(of rule: PolicyRule, at place: CellLocation) -> [Finding] {
        let empty = [
            ("Measures", rule.kind.needsMeasures && rule.measures.isEmpty),
            ("Against", rule.kind.needsAgainst && rule.against.isEmpty),
            ("Limit", rule.kind.needsLimit && rule.limit == nil),
        ].filter { $0.1 }.map { $0.0 }
        return empty.map { heading in
            Finding(
                incomplete, at: place,
                message: "Rule \(rule.name), \"\(rule.kind.rawValue)\", has nothing under \"\(heading)\".",
                expected: heading == "Limit" ? "a number" : "measure references")
        }
    }
}
