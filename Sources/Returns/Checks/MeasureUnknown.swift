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
        fix: "Use the references of the council's form, or ask the council to add the measure.",
        request: "Answer the measures of our form, or ask us to add this one.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        // Few returns have such a row.
        lazy var unanswered = UnansweredMeasures(valued)
        return valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard let framework = valued.framework, let reference = line.reference,
                framework.measures(reference).isEmpty
            else { return nil }
            let likely = unanswered?.likely(for: line)
            return Finding(
                definition, at: valued.source.location(line.referenceCell), reference: line.label,
                message: "The council's workbook has no measure \(line.label)."
                    + (likely.map { " " + $0.sentence } ?? ""),
                found: line.label, expected: likely?.reference ?? "a measure of the council's workbook",
                effect: valuedLine.stated?.magnitude.pounds)
        }
    }
}
