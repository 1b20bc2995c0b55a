import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// An answer below zero.
enum AnswerNegative: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "answer-negative", .stop, .bidder,
        title: "An answer is below zero",
        meaning: "A pledge cannot be negative. A negative answer lowers the total.",
        fix: "Enter the answer without a minus sign, or clear it if nothing is pledged.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.flatMap { valuedLine -> [Finding] in
            let answer = valuedLine.line.answer
            guard !answer.years.isEmpty || answer.state.quantity?.isNegative == true else { return [] }
            return answers(of: valuedLine.line).compactMap { answer, year in
                guard let quantity = answer.state.quantity, quantity.isNegative else { return nil }
                let label = valuedLine.line.label
                return Finding(
                    definition, at: valued.source.location(answer.cell), reference: label,
                    message: "The answer to \(label)\(year) is \(Excerpt.of(quantity)), which is below zero.",
                    found: answer.text, expected: "zero or more", effect: valuedLine.value(of: quantity))
            }
        }
    }

    /// The answer, and those for single years: one below zero is set off against the others in their sum. A sum of
    /// years is told by its years alone.
    private static func answers(of line: ReturnLine) -> [(Answer, year: String)] {
        let years = line.answer.years.map { ($0.answer, " for \($0.year)") }
        return line.answer.isSumOfYears ? years : [(line.answer, "")] + years
    }
}
