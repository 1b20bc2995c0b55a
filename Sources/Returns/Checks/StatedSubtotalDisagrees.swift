import Findings
import SpreadsheetModel
import Valuation

/// A sub-total that the return prints is not the sum of the lines it stands for.
enum StatedSubtotalDisagrees: ReturnCheck {
    static let definition = FindingDefinition(
        "stated-subtotal-disagrees", .stop, .bidder,
        title: "A stated sub-total is not the sum of its lines",
        meaning: """
            The sub-total printed in the return differs from the sum of the pledged values printed on the lines it \
            covers: those of the theme its label names, else those since the last sub-total. It may be a sum over \
            other rows, or an old figure. A gap of the few pence that rounding explains is a note.
            """,
        fix: "Correct the sub-total, or the line that is wrong.")

    static let definitions = [definition]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        let subtotals = valued.source.subtotals
        // A form without stated values says nothing that a sub-total could differ from.
        guard !subtotals.isEmpty, valued.lines.contains(where: { $0.stated != nil }) else { return [] }
        let lines = Dictionary(valued.lines.map { ($0.line.rowNumber, $0) }) { first, _ in first }
        return subtotals.compactMap { subtotal in
            finding(subtotal, over: subtotal.rows.compactMap { lines[$0] }, in: valued)
        }
    }

    /// A value that cannot be read has a finding of its own, and its sum is not known.
    private static func finding(
        _ subtotal: StatedSubtotal, over lines: [ValuedLine], in valued: ValuedReturn
    ) -> Finding? {
        let sum = lines.compactMap(\.stated).total()
        guard let printed = subtotal.amount.amount, printed != sum, !lines.isEmpty,
            !lines.contains(where: \.line.stated.isUnreadable)
        else { return nil }
        let cause = SumCause.of(subtotal.amount, over: subtotal.rows, in: valued)
        return Finding(
            definition, at: valued.source.location(subtotal.amount.cell),
            message: "The sub-total \"\(subtotal.label)\" is \(printed.displayText), but the stated values of "
                + "\(SumWords.rows(subtotal.rows)) add up to \(sum.displayText)." + SumWords.sentence(cause),
            found: printed.displayText, expected: sum.displayText, severity: cause == .rounding ? .note : nil,
            effect: (printed - sum).magnitude.pounds)
    }
}
