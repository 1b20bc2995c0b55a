import CouncilFramework
import Findings
import SocialValue

/// A measure of the council's without its question, its unit or its theme.
enum CouncilMeasureIncomplete: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-measure-incomplete", .check, .council,
        title: "A measure in the council's workbook is not complete",
        meaning: """
            Without a question or a unit, bidders do not know what to answer. Without a theme, the value has no \
            subtotal.
            """,
        fix: "Fill in the empty cell.")

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        framework.measures.enumerated().flatMap { index, measure in
            let parts = [
                ("Question", measure.question), ("Units", measure.unit.text), ("Theme", measure.theme),
            ]
            return parts.filter { $0.1.isEmpty }.map { heading, _ in
                Finding(
                    definition, at: places.measure(index, heading), reference: measure.reference.text,
                    message: "\(measure.reference.text) has nothing under \"\(heading)\".", expected: "its \(heading)")
            }
        }
    }
}
