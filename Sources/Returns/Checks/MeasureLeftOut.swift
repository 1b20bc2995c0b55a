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
        let measures = valued.framework?.measures ?? []
        // The row that stands where the missing one would: the row below the measure before it.
        var next = valued.lines.first?.line.referenceCell
        return measures.compactMap { measure in
            let line = valued.lines.first { $0.line.reference?.isSameMeasure(as: measure.reference) == true }?.line
            if let line {
                next = CellReference(row: line.referenceCell.row + 1, column: line.referenceCell.column)
                return nil
            }
            return Finding(
                definition, at: valued.source.location(next), reference: measure.reference.text,
                message: "The return has no row for \(measure.reference.text).",
                expected: "a row for \(measure.reference.text)")
        }
    }
}
