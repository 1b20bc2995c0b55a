import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// An answer of which the cell shows fewer places than it stores.
enum AnswerShownRounded: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "answer-shown-rounded", .check, .bidder,
        title: "An answer is shown rounded",
        meaning: """
            The cell's number format hides decimals, so it shows another figure than it stores: 24.4 as 24. We used the \
            stored figure. This is reported where the difference is worth more than rounding explains; a difference of \
            less than a thousandth of the answer is only a note.
            """,
        fix: "Enter the figure you mean, and show all of its decimals.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.flatMap { valuedLine in
            let answer = valuedLine.line.answer
            let years = answer.years.map { ($0.answer, " for \($0.year)") }
            return (answer.isSumOfYears ? years : [(answer, "")] + years).compactMap { answer, year in
                finding(answer, year, valuedLine, in: valued.source)
            }
        }
    }

    private static func finding(_ answer: Answer, _ year: String, _ valued: ValuedLine, in source: Return) -> Finding? {
        guard let stored = answer.state.quantity, let shown = answer.shownRounded,
            let rounding = ShownRounding(of: stored, to: shown)
        else { return nil }
        let effect = valued.proxy.flatMap { rounding.hidden.multiplied(by: $0.value)?.magnitude }
        if let effect, let proxy = valued.proxy {
            guard effect > ShownRounding.explained(stored, proxy) else { return nil }
        }
        let isSlight = rounding.isSlight || valued.isRecordOnly
        let label = valued.line.label
        return Finding(
            definition, at: source.location(answer.cell), reference: label,
            message: "\(label)'s answer\(year) shows as \(Excerpt.of(shown)), but the cell has "
                + "\(Excerpt.of(stored)). We used \(Excerpt.of(stored)).",
            found: answer.text, expected: stored.description, severity: isSlight ? .note : nil,
            effect: effect.flatMap { Money(rounding: $0) }?.pounds)
    }
}
