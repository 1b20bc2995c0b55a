import Findings
import SpreadsheetModel
import Valuation

/// An answer cell still holds what the form put there.
enum AnswerPlaceholder: ReturnCheck {
    static let definition = FindingDefinition(
        "answer-placeholder", .check, .bidder,
        title: "Nothing was chosen from the list",
        meaning: """
            The cell still says what the form put there, such as "Select". It counts as a blank: nothing is \
            pledged. The bidder may have overlooked it.
            """,
        fix: "Enter an answer, or clear the cell if nothing is pledged.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.filter(\.line.answer.isPlaceholder).map { valuedLine in
            let line = valuedLine.line
            let text = PrintedText.singleLine(line.answer.text ?? "")
            return Finding(
                definition, at: valued.source.location(line.answer.cell), reference: line.label,
                message: "The answer to \(line.label) was left as the form came.", found: text, expected: "a number")
        }
    }
}
