import Findings
import SocialValue
import Valuation

/// A line without a priority under a scheme the form has.
enum PriorityMissing: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "priority-missing", .check, .council,
        title: "A measure has no priority",
        meaning: """
            The form maps measures to the council's priorities, and this measure has none under one of the schemes. \
            Its value is shown under "No priority", so that the scheme still adds up to the total.
            """,
        fix: "Give the measure a priority in the council's workbook.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let schemes = valued.schemeNames
        // A measure that the council does not have cannot have one of its priorities.
        return valued.lines.filter { valued.framework == nil || $0.measure != nil }.flatMap { valuedLine in
            schemes.filter { valuedLine.priorities[$0] == nil }.map { scheme in
                Finding(
                    definition, at: valued.source.location(valuedLine.line.referenceCell),
                    reference: valuedLine.line.label,
                    message: "\(valuedLine.line.label) has no priority under \"\(scheme)\".",
                    expected: "one of the priorities of \(scheme)")
            }
        }
    }
}
