import Findings
import SpreadsheetModel
import Valuation

/// A mapping that looks as if it had slipped by a row.
enum CouncilMappingOdd: CouncilCheck {
    static let definition = FindingDefinition(
        "council-mapping-odd", .check, .council,
        title: "A measure's priority may have slipped by a row",
        meaning: """
            Two measures of one theme, in the same unit and at the same proxy value, are mapped to different \
            priorities, while the row beside one of them, which counts something else, has the priority that the two \
            should share. That is what a list looks like when one column was moved by a row. It may also be meant.
            """,
        fix: "Compare the priorities of these rows with the council's plan.")

    static let definitions = [definition]

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        framework.schemes.flatMap { scheme in
            framework.measures.indices.compactMap { index in
                slip(index, under: scheme.name, in: framework.measures).map { sibling, neighbour in
                    finding(index, sibling, neighbour, scheme.name, in: framework, at: places)
                }
            }
        }
    }

    /// The earlier measure of the same kind with another priority, and the row beside that has it; nil when all is even.
    private static func slip(
        _ index: Int, under scheme: String, in measures: [Measure]
    ) -> (sibling: Measure, neighbour: Measure)? {
        let measure = measures[index]
        guard let own = measure.priorities[scheme],
            let sibling = measures[..<index].last(where: { isSameKind($0, measure) }),
            let shared = sibling.priorities[scheme], shared != own
        else { return nil }
        let beside = [index + 1, index - 1].filter(measures.indices.contains).map { measures[$0] }
        let neighbour = beside.first { other in
            other.unit.family != measure.unit.family && other.priorities[scheme] == shared
        }
        return neighbour.map { (sibling, $0) }
    }

    private static func isSameKind(_ left: Measure, _ right: Measure) -> Bool {
        left.theme == right.theme && left.unit.family == right.unit.family
            && left.proxy?.value == right.proxy?.value && left.proxy?.value.isZero == false
    }

    private static func finding(
        _ index: Int, _ sibling: Measure, _ neighbour: Measure, _ scheme: String, in framework: Framework,
        at places: CouncilPlaces
    ) -> Finding {
        let measure = framework.measures[index]
        let own = measure.priorities[scheme] ?? ""
        let shared = sibling.priorities[scheme] ?? ""
        return Finding(
            definition, at: places.measure(index, scheme), reference: measure.reference.text,
            message:
                "Under \(scheme), \(measure.reference.text) is mapped to \"\(own)\" but \(sibling.reference.text), "
                + "its like, to \"\(shared)\", which stands beside it at \(neighbour.reference.text). "
                + "The two may have changed places.",
            found: own, expected: shared)
    }
}
