import Findings
import SpreadsheetModel
import Valuation

/// A measure the bidder left open or declined.
enum MeasureNotAnswered: ReturnCheck {
    static let definition = FindingDefinition(
        "measure-not-answered", .note, .bidder,
        title: "A measure has no answer",
        meaning: """
            The answer is blank, a dash, or words such as "n/a". That is allowed: the line has no value. A blank, a \
            dash and a zero are kept apart, because only a zero is an answer.
            """,
        fix: "Enter an answer if one was meant.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        // A return without any answer is told once.
        guard !NothingAnswered.isBlank(valued) else { return [] }
        let silent = valued.lines.filter { valuedLine in
            valuedLine.line.answer.state.isWithoutPledge && valuedLine.stated ?? .zero == .zero
                && !valuedLine.line.answer.isPlaceholder && !isMerged(valuedLine.line.answer, in: valued)
        }
        return silent.map { valuedLine in
            let line = valuedLine.line
            return Finding(
                definition, at: valued.source.location(line.answer.cell), reference: line.label,
                message: "\(line.label) has no answer: the cell \(described(line.answer)).",
                found: line.answer.text)
        }
    }

    /// Whether the answer's cell is covered by one that stands for several measures, which is a finding of its own.
    private static func isMerged(_ answer: Answer, in valued: ValuedReturn) -> Bool {
        guard let cell = answer.cell else { return false }
        return valued.source.form.mergedAnswers.contains { $0.contains(cell) }
    }

    private static func described(_ answer: Answer) -> String {
        answer.text.map { "says \"\(PrintedText.singleLine($0))\"" } ?? "is blank"
    }
}
