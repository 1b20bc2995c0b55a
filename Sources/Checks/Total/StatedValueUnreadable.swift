import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A stated value that is no amount of money.
enum StatedValueUnreadable: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "stated-value-unreadable", .check, .bidder,
        title: "A stated value is not an amount",
        meaning: """
            The pledged social value in the return is not an amount of money, so it cannot be compared with answer × \
            proxy. The same applies to a total or subtotal that shows an error, or that is a formula whose result is \
            not stored in the file. A cell may also store an amount and show another, by its number format: 240,953 as \
            241, as a percentage or in dollars. The computed value is not affected.
            """,
        fix: "Enter the amount, or leave the cell to its formula.",
        request: "Confirm your answer. The form works out its value.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let subtotals = valued.source.subtotals.map { ("The subtotal \"\($0.label)\"", $0.amount) }
        let sums = subtotals + [("The return's total", valued.source.statedTotal)]
        return lines(in: valued)
            + sums.compactMap { name, amount in
                guard amount.amount == nil, amount.cell != nil, amount.printFault == nil else { return nil }
                return sum(name, amount, in: valued.source)
            }
    }

    private static func lines(in valued: ValuedReturn) -> [Finding] {
        valued.lines.filter { $0.line.stated.isUnreadable && $0.line.stated.printFault == nil }.map { valuedLine in
            let line = valuedLine.line
            let text = line.stated.text ?? ""
            return Finding(
                definition, at: valued.source.location(line.stated.cell), reference: line.label,
                message:
                    "The pledged social value of \(line.label) is \"\(Excerpt.of(text))\", \(clause(line.stated)).",
                found: text, expected: valuedLine.computed.map(\.displayText) ?? "an amount in pounds",
                fix: line.stated.stored == nil ? nil : formatFix)
        }
    }

    private static let formatFix = "Show the amount in pounds, with a number format that adds nothing to it."

    private static func clause(_ amount: StatedAmount) -> String {
        UnreadableFigure.clause(stored: amount.stored, text: amount.text, otherwise: "is not an amount")
    }

    private static func sum(_ name: String, _ amount: StatedAmount, in source: Return) -> Finding {
        let state =
            amount.text.map { "is \"\(Excerpt.of($0))\", \(clause(amount))." }
            ?? "is a formula, and the file has no result for it."
        return Finding(
            definition, at: source.location(amount.cell),
            message: "\(name) \(state) It could not be compared.",
            found: amount.text, expected: "an amount in pounds",
            // Programs that write workbooks often store no values, and a person who opens the file sees one.
            severity: amount.text == nil ? .note : definition.severity,
            fix: amount.stored == nil ? nil : formatFix)
    }
}
