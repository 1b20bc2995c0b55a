import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// One answer cell is merged over several measures.
enum AnswerMerged: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "answer-merged", .stop, .bidder,
        title: "One answer covers several measures",
        meaning: """
            The answer's cell is merged over the rows of several measures. We used it for the first of them only, \
            because the return does not say how it is shared between them.
            """,
        fix: "Unmerge the cell and enter an answer for each measure.",
        request: "Enter an answer for each of the measures.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.mergedAnswers.map { range in
            let line = valued.lines.first { $0.line.rowNumber == range.first.rowNumber }?.line
            return Finding(
                definition, at: valued.source.location(range.first), reference: line?.label,
                message:
                    "The answer in \(range) is merged over rows \(range.first.rowNumber) to \(range.last.rowNumber).",
                found: line?.answer.text, expected: "one answer for each measure")
        }
    }
}
