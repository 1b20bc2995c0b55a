import Findings
import SpreadsheetModel
import Valuation

/// An answer below zero.
enum AnswerNegative: ReturnCheck {
    static let definition = FindingDefinition(
        "answer-negative", .stop, .bidder,
        title: "An answer is below zero",
        meaning: "A pledge cannot be less than nothing. A negative answer lowers the total by its value.",
        fix: "Enter the answer without a minus sign, or clear it when nothing is pledged.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard let quantity = line.answer.state.quantity, quantity.isNegative else { return nil }
            return Finding(
                definition, at: valued.source.location(line.answer.cell), reference: line.label,
                message: "The answer to \(line.label) is \(Excerpt.of(quantity)), which is below zero.",
                found: line.answer.text, expected: "zero or more",
                effect: valuedLine.computed.map { $0.magnitude.pounds })
        }
    }
}
