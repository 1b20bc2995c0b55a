import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// A value is stated for a line that has no quantity.
enum StatedWithoutAnswer: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "stated-without-answer", .stop, .bidder,
        title: "A value is stated without an answer",
        meaning: """
            The return shows a pledged social value on a line that has no quantity. The value cannot be worked out \
            again, so it is not in the computed total.
            """,
        fix: "Enter the answer that gives the stated value, or clear the stated value.",
        request: "Enter the answer that gives this value, or leave it empty if you pledge nothing.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard line.answer.state.isWithoutPledge, let stated = valuedLine.stated, stated != .zero else { return nil }
            let implied = valuedLine.impliedAnswer.map {
                " It would need an answer of \($0.groupedText(places: $0.decimalPlaces))."
            }
            return Finding(
                definition, at: valued.source.location(line.stated.cell), reference: line.label,
                message: "\(line.label) states \(stated.displayText) but has no answer.\(implied ?? "")",
                found: stated.displayText, expected: "an answer, or no value",
                effect: stated.magnitude.pounds)
        }
    }
}
