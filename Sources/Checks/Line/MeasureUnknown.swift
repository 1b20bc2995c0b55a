import Findings
import SocialValue
import Valuation

/// A row answers a measure that the council's framework does not have.
enum MeasureUnknown: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "measure-unknown", .stop, .bidder,
        title: "A measure is not in the council's workbook",
        meaning: """
            The council's workbook has no measure with this reference, so there is no proxy value for the answer. The \
            line is left out of the computed total.
            """,
        fix: """
            Ask the bidder to use the references on the council's form, or add the measure to the council's workbook.
            """,
        request: "Use the references on the council's form.")

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

/// The council's measure that a row may be meant for whose reference names none. A suggestion to a person, never applied.
struct LikelyMeasure {
    /// The measure's reference.
    let reference: String
    /// Why it is likely, as a sentence.
    let sentence: String
}
