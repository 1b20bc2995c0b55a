import Findings
import SpreadsheetModel
import Valuation

/// A small plain number answers a measure counted in per cent.
enum PercentageAmbiguous: ReturnCheck {
    static let definition = FindingDefinition(
        "percentage-ambiguous", .stop, .bidder,
        title: "A percentage may be meant a hundred times larger",
        meaning: """
            The measure is answered in per cent, and the cell holds a plain number of at most 1. In one spreadsheet 0.5 \
            is half of one per cent, in another it is 50%. The number was used as it stands. On a measure that is only \
            recorded it changes no value and is only noted.
            """,
        fix: "Enter the percentage with a percent sign, such as 50%.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard line.unit.family == .percent, line.answer.interpretation == nil,
                case .number(let value) = line.answer.state, !value.isNegative, value <= ExactDecimal(1)
            else { return nil }
            return Finding(
                definition, at: valued.source.location(line.answer.cell), reference: line.label,
                message: "The answer to \(line.label) is \(value), which may mean \(value)% or "
                    + "\(value.scaled(byPowerOfTen: 2))%.",
                found: line.answer.text, expected: "a percentage such as 50%",
                severity: valuedLine.isRecordOnly ? .note : nil)
        }
    }
}
