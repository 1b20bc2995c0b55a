import Findings
import SpreadsheetModel
import Valuation

/// One measure on two rows of the council's table.
enum CouncilMeasureDuplicate: CouncilCheck {
    static let definition = FindingDefinition(
        "council-measure-duplicate", .stop, .council,
        title: "A measure stands twice in the council's workbook",
        meaning: """
            Two rows share a code, so an answer could be valued by either. Codes are compared without case, spaces and \
            leading zeros, aliases included; NT1 and NT1c are different measures.
            """,
        fix: "Keep one row for each measure.")

    static let definitions = [definition]

    static func findings(in framework: Framework, at places: CouncilPlaces) -> [Finding] {
        var first: [MeasureCode: Int] = [:]
        return framework.measures.enumerated().compactMap { index, measure in
            let earlier = measure.reference.codes.lazy.compactMap { first[$0] }.first
            for code in measure.reference.codes where first[code] == nil { first[code] = index }
            guard let earlier else { return nil }
            let other = places.measure(earlier, "Reference")
            let place = other.cell.map { "in \($0)" } ?? "in \(other.sheet ?? "the file")"
            return Finding(
                definition, at: places.measure(index, "Reference"), reference: measure.reference.text,
                message: "\(measure.reference.text) stands a second time: it is \(place) already.",
                found: measure.reference.text, expected: "one row for each measure")
        }
    }
}
