import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A small plain number answers a measure counted in per cent, or one beyond the whole.
enum PercentageAmbiguous: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "percentage-ambiguous", .stop, .bidder,
        title: "A percentage may be meant a hundred times larger or smaller",
        meaning: """
            The measure is answered in per cent, and the cell has a plain number of at most 1. In one spreadsheet 0.5 \
            is half of one per cent, in another it is 50%. We used the number as it is. A percentage above 100% is more \
            than the whole: that is a check, and above 1,000% a stop, because typing 100 in a percentage cell may give \
            10000%. On a measure that is only recorded this changes no value, so it is a note.
            """,
        fix: "Enter the percentage with a percent sign, such as 50%.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard valuedLine.unit.family == .percent, case .number(let value) = line.answer.state, !value.isNegative,
                let (what, severity) = doubt(value, in: line.answer)
            else { return nil }
            return Finding(
                definition, at: valued.source.location(line.answer.cell), reference: line.label,
                message: "The answer to \(line.label) is \(what)", found: line.answer.text,
                expected: "a percentage such as 50%", severity: valuedLine.isRecordOnly ? .note : severity)
        }
    }

    /// What is doubtful about a percentage, and how much it matters; nil when nothing is.
    private static func doubt(_ value: ExactDecimal, in answer: Answer) -> (what: String, Severity)? {
        if !answer.isPercentage, value <= ExactDecimal(1) {
            return ("\(value), which may mean \(value)% or \(value.scaled(byPowerOfTen: 2))%.", .stop)
        }
        guard value > ExactDecimal(100) else { return nil }
        let isFarAbove = value > ExactDecimal(1000)
        let hundredth = value.scaled(byPowerOfTen: -2)
        // A guess that is more than the whole, too, helps nobody.
        let smaller = isFarAbove && hundredth <= ExactDecimal(100) ? " It may mean \(Excerpt.of(hundredth))%." : ""
        return ("\(Excerpt.of(value))%, which is more than the whole.\(smaller)", isFarAbove ? .stop : .check)
    }
}
