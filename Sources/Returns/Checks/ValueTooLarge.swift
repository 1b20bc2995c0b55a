import Findings
import SpreadsheetModel
import Valuation

/// A value, worked out or stated, that is more than a line may be worth.
enum ValueTooLarge: ReturnCheck {
    static let definition = FindingDefinition(
        "value-too-large", .stop, .bidder,
        title: "A value is beyond any pledge",
        meaning: """
            Answer × proxy, or the value that the return states, is beyond 100 billion pounds, which no pledge is worth \
            and which a spreadsheet cannot add up to the penny. The amount is left out of every total.
            """,
        fix: "Enter the figure that is meant.")

    static let definitions = [definition]

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
                "The answer to \(line.label) is \"\(Excerpt.of(text))\", and its value is beyond any pledge.",
            found: text, expected: "a pledge that can be kept")
    }

    private static func stated(_ valued: ValuedLine, in source: Return) -> Finding? {
        let line = valued.line
        guard let amount = line.stated.amount, valued.stated == nil else { return nil }
        return Finding(
            definition, at: source.location(line.stated.cell), reference: line.label,
            message: "\(line.label) states \(amount.displayText), which is beyond any pledge.",
            found: line.stated.text ?? amount.displayText,
            expected: valued.computed.map(\.displayText) ?? "an amount that a pledge can be worth")
    }
}
