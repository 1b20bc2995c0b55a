import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// The question of a line is not the council's.
enum WordingChanged: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "wording-changed", .check, .bidder,
        title: "A question is not the council's",
        meaning: """
            The question in the return differs from the council's, so the bidder may have answered something else. \
            Capitals, spaces, quotation marks and the kind of dash do not count.
            """,
        fix: "Ask the bidder to answer the council's question, on the council's form.",
        request: "Answer the council's question, on the form as we sent it.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard let asked = valuedLine.measure?.question, !asked.isEmpty, !line.question.isEmpty,
                plain(asked) != plain(line.question)
            else { return nil }
            let (printed, meant) = Excerpt.of(line.question, beside: asked)
            return Finding(
                definition, at: valued.source.location(line.questionCell ?? line.referenceCell), reference: line.label,
                message:
                    "The question for \(line.label) is not the council's: \"\(printed)\" instead of \"\(meant)\".",
                found: line.question, expected: asked, effect: valuedLine.computed?.magnitude.pounds)
        }
    }

    /// The letters and digits alone, one space between words.
    static func plain(_ text: String) -> String {
        Tokenizer.joined(in: text, keeping: "%£")
    }
}
