import CouncilFramework
import Findings
import SocialValue

/// A measure of the council's without a priority under one of its schemes.
enum CouncilPriorityMissing: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-priority-missing", .check, .council,
        title: "A measure in the council's workbook has no priority",
        meaning: """
            The measure has no priority under one of the schemes, so its value would be shown under "No priority" in \
            every bidder's totals.
            """,
        fix: "Give the measure one of the scheme's priorities.")

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        framework.measures.enumerated().flatMap { index, measure in
            framework.schemes.filter { measure.priorities[$0.name] == nil }.map { scheme in
                Finding(
                    definition, at: places.measure(index, scheme.name), reference: measure.reference.text,
                    message: "\(measure.reference.text) has no priority under \"\(scheme.name)\".",
                    expected: "one of the priorities of \(scheme.name)")
            }
        }
    }
}
