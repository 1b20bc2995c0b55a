import Findings
import SpreadsheetModel
import Valuation

/// A stated value that is no amount of money.
enum StatedValueUnreadable: ReturnCheck {
    static let definition = FindingDefinition(
        "stated-value-unreadable", .check, .bidder,
        title: "A stated value is not an amount",
        meaning: """
            The pledged social value that the return prints is not an amount of money, so it cannot be compared with \
            answer × proxy. The computed value is not affected.
            """,
        fix: "Enter the amount, or leave the cell to its formula.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.lines.filter(\.line.stated.isUnreadable).map { valuedLine in
            let line = valuedLine.line
            let text = line.stated.text ?? ""
            return Finding(
                definition, at: valued.source.location(line.stated.cell), reference: line.label,
                message:
                    "The pledged social value of \(line.label) is \"\(Excerpt.of(text))\", which is not an amount.",
                found: text, expected: valuedLine.computed.map(\.displayText) ?? "an amount in pounds")
        }
    }
}
