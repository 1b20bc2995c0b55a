import Findings
import SpreadsheetModel
import Valuation

/// An answer that is text, or a percentage, but plainly a quantity.
enum AnswerReadFromText: ReturnCheck {
    static let definition = FindingDefinition(
        "answer-read-from-text", .check, .bidder,
        title: "An answer was read out of text",
        meaning: """
            The cell does not store a plain number, but what it holds plainly is one, such as "£650,000" or "24 FTE". \
            The number was used. A spreadsheet's own sums leave such cells out. A number that is typed as text and has \
            nothing else in it, such as "32", is only noted.
            """,
        fix: "Check the number. If it is right, type it as a plain number next time.")

    static let definitions = [definition]

    /// The units whose answers on the template are no plain numbers.
    private static let formAsks: Set<UnitFamily> = [.percent, .yesOrNo]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            // The template itself asks for a percentage, or for a word from its list.
            guard !valued.source.issuedForm.isTemplate || !Self.formAsks.contains(valuedLine.unit.family) else {
                return nil
            }
            guard let quantity = line.answer.state.quantity, let how = line.answer.interpretation else { return nil }
            return finding(line, quantity, how, in: valued.source)
        }
    }

    private static func finding(
        _ line: ReturnLine, _ quantity: ExactDecimal, _ how: String, in source: Return
    ) -> Finding {
        let text = line.answer.text ?? ""
        let answer = line.answer
        let isPlain = answer.isPlainText && !answer.isSumOfYears
        let space = InvisibleCharacters.firstOddSpace(in: text).map { " It has a \($0.name) in it." } ?? ""
        return Finding(
            definition, at: source.location(answer.cell), reference: line.label,
            message: isPlain
                ? "\(line.label)'s answer is typed as text. We read it as \(Excerpt.of(quantity)).\(space)"
                : "The answer to \(line.label) is \"\(Excerpt.of(text))\": \(how).",
            found: text, expected: quantity.description, severity: answer.isPlainText ? .note : nil,
            fix: answer.isPlainText ? "Nothing has to be done. Next time, type a plain number." : nil)
    }
}
