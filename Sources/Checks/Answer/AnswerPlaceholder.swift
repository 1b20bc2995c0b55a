import Findings
import SocialValue
import Valuation
import Vocabulary

/// An answer cell still holds what the form put there.
enum AnswerPlaceholder: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "answer-placeholder", .check, .bidder,
        title: "Nothing was chosen from the list",
        meaning: """
            The cell still shows the form's own prompt, such as "Select". We read it as blank: nothing is pledged. \
            The bidder may have missed it.
            """,
        fix: "Enter an answer, or clear the cell if nothing is pledged.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.flatMap { valuedLine -> [Finding] in
            let line = valuedLine.line
            guard line.answer.isPlaceholder || !line.answer.years.isEmpty else { return [] }
            // A form that asks by year has a list in the cell of each.
            let answers = line.answer.years.map { ($0.answer, " for \($0.year)") } + [(line.answer, "")]
            return answers.filter(\.0.isPlaceholder).map { answer, year in
                Finding(
                    definition, at: valued.source.location(answer.cell), reference: line.label,
                    message:
                        "The answer to \(line.label)\(year) still shows the form's prompt, so nothing is pledged.",
                    found: PrintedText.singleLine(answer.text ?? ""), expected: "a number")
            }
        }
    }
}
