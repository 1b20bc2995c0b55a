import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A value, worked out or stated, that is more than a line may be worth.
enum ValueTooLarge: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "value-too-large", .stop, .bidder,
        title: "A value is too large to be a pledge",
        meaning: """
            Answer × proxy, or the value stated in the return, is more than £100 billion. No pledge is worth that, \
            and a spreadsheet cannot add it up to the penny. The amount is left out of every total.
            """,
        fix: "Check the figure.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.flatMap { line in
            [computed(line, in: valued.source), stated(line, in: valued.source)].compactMap(\.self)
        }
    }

    private static func computed(_ valued: ValuedLine, in source: Return) -> Finding? {
        let line = valued.line
        guard let quantity = line.answer.state.quantity, valued.proxy != nil, valued.computed == nil else { return nil }
        let text = line.answer.text ?? quantity.description
        return Finding(
            definition, at: source.location(line.answer.cell), reference: line.label,
            message:
                "The answer to \(line.label) is \"\(Excerpt.of(text))\", which gives more than £100 billion.",
            found: text, expected: "a possible pledge")
    }

    private static func stated(_ valued: ValuedLine, in source: Return) -> Finding? {
        let line = valued.line
        guard let amount = line.stated.amount, valued.stated == nil else { return nil }
        return Finding(
            definition, at: source.location(line.stated.cell), reference: line.label,
            message: "\(line.label) states \(amount.displayText), which is more than £100 billion.",
            found: line.stated.text ?? amount.displayText,
            expected: valued.computed.map(\.displayText) ?? "a possible amount")
    }
}
