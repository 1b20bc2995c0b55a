import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// A figure stands among the answers, in a row that names no measure.
enum AnswerWithoutMeasure: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "answer-without-measure", .stop, .bidder,
        title: "An answer belongs to no measure",
        meaning: """
            The row has a figure in the column of answers or of pledged values, but no reference, so it is not clear \
            which measure it answers. It is not counted, whether or not the return's own total counts it; the value that its row \
            states, if any, is the effect on the total.
            """,
        fix: "Put the measure's reference into the row, or clear the figure.",
        request: "Enter the figure as the answer of the measure that it is for, or leave it out.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.strayAnswers.map { answer in
            Finding(
                definition, at: valued.source.location(answer.cell),
                message: "Row \(answer.cell.rowNumber) \(answer.isValue ? "states" : "answers") \"\(answer.text)\" but "
                    + "names no measure.",
                found: answer.text, expected: "a reference like NT18 in the row",
                effect: answer.stated?.magnitude.pounds)
        }
    }
}
