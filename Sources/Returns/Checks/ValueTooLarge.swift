import Findings
import SpreadsheetModel
import Valuation

/// An answer so large that its value is beyond any amount of money.
enum ValueTooLarge: ReturnCheck {
    static let definition = FindingDefinition(
        "value-too-large", .stop, .bidder,
        title: "A value is beyond any amount of money",
        meaning: """
            Answer × proxy is beyond 10^28 pounds, which no pledge is worth. It is not worked out, so the line does not \
            count in the computed total.
            """,
        fix: "Enter the answer that is meant.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard let quantity = line.answer.state.quantity, valuedLine.proxy != nil, valuedLine.computed == nil else {
                return nil
            }
            let text = line.answer.text ?? quantity.description
            return Finding(
                definition, at: valued.source.location(line.answer.cell), reference: line.label,
                message:
                    "The answer to \(line.label) is \"\(Excerpt.of(text))\", and its value is beyond any amount of money.",
                found: text, expected: "a pledge that can be kept")
        }
    }
}
