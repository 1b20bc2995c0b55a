import Findings
import SpreadsheetModel
import Valuation

/// A measure of the council's framework has no row in the return.
enum MeasureLeftOut: ReturnCheck {
    static let definition = FindingDefinition(
        "measure-left-out", .check, .bidder,
        title: "A measure of the council has no row",
        meaning: "The council's workbook has a measure that the return has no row for. The row may have been deleted.",
        fix: "Ask the bidder whether the row was taken out on purpose.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let answered = valued.lines.compactMap(\.line.reference)
        let missing = valued.framework?.measures.filter { measure in
            !answered.contains { $0.isSameMeasure(as: measure.reference) }
        }
        return (missing ?? []).map { measure in
            Finding(
                definition, at: valued.source.location(nil), reference: measure.reference.text,
                message: "The return has no row for \(measure.reference.text).",
                expected: "a row for \(measure.reference.text)")
        }
    }
}
