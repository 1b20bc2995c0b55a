import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel

/// A mapping that looks as if it had slipped by a row.
enum CouncilMappingOdd: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-mapping-odd", .check, .council,
        title: "A measure's priority may have slipped by a row",
        meaning: """
            Two similar measures (same theme, unit and proxy value) are mapped to different priorities, while the row \
            next to one of them, which counts something else, has the priority that the two should share (and fewer \
            than half of all measures have it). A list looks like this when one column was moved by a row. It may \
            also be intended.
            """,
        fix: "Compare the priorities of these rows with the council's plan.")

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        framework.schemes.flatMap { scheme in
            let counts = framework.measures.reduce(into: [String: Int]()) { counts, measure in
                if let priority = measure.priorities[scheme.name] { counts[priority, default: 0] += 1 }
            }
            var lastOfKind: [Kind: Int] = [:]
            return framework.measures.indices.compactMap { index -> Finding? in
                guard let kind = Kind(framework.measures[index]) else { return nil }
                let sibling = lastOfKind.updateValue(index, forKey: kind).map { framework.measures[$0] }
                return sibling.flatMap { sibling in
                    neighbour(of: index, beside: sibling, under: scheme.name, in: framework.measures, counts).map {
                        finding(index, sibling, $0, scheme.name, in: framework, at: places)
                    }
                }
            }
        }
    }

    /// What makes two measures alike: theme, unit and a proxy value other than zero.
    private struct Kind: Hashable {
        let theme: String
        let family: UnitFamily
        let proxy: ExactDecimal

        init?(_ measure: Measure) {
            guard let proxy = measure.proxy?.value, !proxy.isZero else { return nil }
            (theme, family) = (measure.theme, measure.unit.family)
            self.proxy = proxy
        }
    }

    /// The row beside a measure that has the priority of the measure's like, where its own is another; nil when all is
    /// even.
    ///
    /// - Parameter counts: how many measures have each priority.
    private static func neighbour(
        of index: Int, beside sibling: Measure, under scheme: String, in measures: [Measure], _ counts: [String: Int]
    ) -> Measure? {
        let measure = measures[index]
        guard let own = measure.priorities[scheme], let shared = sibling.priorities[scheme], shared != own,
            // A priority that most measures have stands beside every row, and says nothing.
            counts[shared, default: 0] * 2 < measures.count
        else { return nil }
        let beside = [index + 1, index - 1].filter(measures.indices.contains).map { measures[$0] }
        return beside.first { other in
            other.unit.family != measure.unit.family && other.priorities[scheme] == shared
        }
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
                + "a similar measure, to \"\(shared)\", which the next row (\(neighbour.reference.text)) has. "
                + "The two may have been swapped.",
            found: own, expected: shared)
    }
}
