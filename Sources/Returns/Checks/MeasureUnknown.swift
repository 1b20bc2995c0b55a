import Findings
import SpreadsheetModel
import Valuation

/// A row answers a measure that the council's framework does not have.
enum MeasureUnknown: ReturnCheck {
    static let definition = FindingDefinition(
        "measure-unknown", .stop, .bidder,
        title: "A measure is not in the council's workbook",
        meaning: """
            The council's workbook has no measure with this reference, so there is no proxy value to value the answer \
            with. The line is left out of the computed total.
            """,
        fix: "Use the references of the council's form, or ask the council to add the measure.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard valuedLine.proxySource == .council, valuedLine.measure == nil, line.reference != nil else {
                return nil
            }
            return Finding(
                definition, at: valued.source.location(line.referenceCell), reference: line.label,
                message: "The council's workbook has no measure \(line.label).", found: line.label,
                expected: "a measure of the council's workbook", effect: valuedLine.stated?.magnitude.pounds)
        }
    }
}
