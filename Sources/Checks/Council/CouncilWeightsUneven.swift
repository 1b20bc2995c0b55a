import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel

/// Award weights that do not add up to 100 per cent.
enum CouncilWeightsUneven: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-weights-uneven", .check, .council,
        title: "The weights do not add up to 100",
        meaning: """
            The award criteria's weights are percentages of the whole. Bidders rely on \
            them, and scores made with weights that do not add up to 100 can be challenged.
            """,
        fix: "Correct the weights so that they add up to 100.")

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        let weights = framework.tender.weights
        let sum = weights.reduce(ExactDecimal?.some(.zero)) { sum, weight in sum?.adding(weight.percent) }
        guard !weights.isEmpty, sum != ExactDecimal(100) else { return [] }
        let text = sum.map(\.description) ?? "more than can be counted"
        return [
            Finding(
                definition, at: places.tender ?? places.file, message: "The weights add up to \(text), not 100.",
                found: text, expected: "100")
        ]
    }
}
