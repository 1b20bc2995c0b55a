import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel

/// One measure on two rows of the council's table.
enum CouncilMeasureDuplicate: CouncilCheck, SingleFinding {
    static let definition = FindingDefinition(
        "council-measure-duplicate", .stop, .council,
        title: "A measure is in the council's workbook twice",
        meaning: """
            Two rows share a code, so an answer could be valued by either. Codes are compared without capitals, \
            spaces and leading zeros, aliases included; NT1 and NT1c are different measures.
            """,
        fix: "Keep one row for each measure.")

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        var first: [MeasureCode: Int] = [:]
        return framework.measures.enumerated().compactMap { index, measure in
            let shared = measure.reference.codes.first { first[$0] != nil }
            let earlier = shared.flatMap { first[$0] }
            for code in measure.reference.codes where first[code] == nil { first[code] = index }
            guard let shared, let earlier else { return nil }
            // Of a code and an alias it is the alias that is wrong, whichever row it is in.
            for (own, other) in [(index, earlier), (earlier, index)]
            where framework.measures[own].reference.aliases.contains(shared) {
                return alias(shared, of: own, standsAlso: other, in: framework, at: places)
            }
            return Finding(
                definition, at: places.measure(index, "Reference"), reference: measure.reference.text,
                message: "\(measure.reference.text) is listed twice: it is already \(place(earlier, places)).",
                found: measure.reference.text, expected: "one row for each measure")
        }
    }

    private static func alias(
        _ code: MeasureCode, of index: Int, standsAlso other: Int, in framework: Framework, at places: CouncilPlaces
    ) -> Finding {
        let reference = framework.measures[index].reference.text
        return Finding(
            definition, at: places.measure(index, MeasureColumns.aliases), reference: reference,
            message: "The alias \(code) of \(reference) names another measure too: "
                + "\(framework.measures[other].reference.text) \(place(other, places)).",
            found: code.description, expected: "a code of \(reference) alone",
            fix: "Correct the alias, or keep one row for the measure.")
    }

    private static func place(_ index: Int, _ places: CouncilPlaces) -> String {
        let place = places.measure(index, "Reference")
        return place.cell.map { "in \($0)" } ?? "in \(place.sheet ?? "the file")"
    }
}
