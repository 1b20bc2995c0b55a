import CouncilFramework
import Findings
import SocialValue
import Vocabulary

/// Points for a measure that the council does not have.
enum CouncilPointsMeasureUnknown: CouncilCheck {
    static let definition = FindingDefinition(
        "council-points-measure-unknown", .check, .council,
        title: "Points are given for a measure that the council does not have",
        meaning: """
            No bidder can answer the measure, so nobody earns its points. If the reference is mistyped, the measure that \
            it should name earns none either.
            """,
        fix: "Correct the reference, or delete the row.")

    static let definitions = [definition]

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        let points = framework.tender.scoring?.points ?? []
        return points.map(\.reference).filter { framework.measure($0) == nil }.map { reference in
            let known = framework.measures.map(\.reference.text)
            let closest = ClosestMatch.of(reference.text, in: known, limit: 1)
            let nearest = closest.map { " The closest match is \($0)." } ?? ""
            return Finding(
                definition, at: places.fact(.points(of: reference)), reference: reference.text,
                message: "The sheet Tender gives points for \(reference.text), which is not a measure of the council."
                    + nearest, found: reference.text, expected: "a measure of the council's workbook")
        }
    }
}
