import CouncilFramework
import Findings
import SocialValue

/// A measure mapped to a priority that is not the council's when the contract starts.
enum CouncilPriorityOutOfDate: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-priority-out-of-date", .check, .council,
        title: "A measure is mapped to a priority that is not in force",
        meaning: """
            Councils renew their strategies. The priority's Valid From and Valid To do not include the day the \
            contract starts (or, without one, the deadline for returns).
            """,
        fix: "Map the measure to a priority that is in force on that day, or correct the dates.")

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        guard let day = framework.tender.start ?? framework.tender.deadline else { return [] }
        return framework.measures.enumerated().flatMap { index, measure in
            framework.schemes.compactMap { scheme in
                guard let name = measure.priorities[scheme.name], let period = scheme.periods[name],
                    !period.contains(day)
                else { return nil }
                return Finding(
                    definition, at: places.measure(index, scheme.name), reference: measure.reference.text,
                    message: "\(measure.reference.text) is mapped to \"\(name)\", which is not a priority on "
                        + "\(day.dayText).", found: name, expected: "a priority on \(day.dayText)")
            }
        }
    }
}
