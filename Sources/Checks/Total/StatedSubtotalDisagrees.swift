import Findings
import SocialValue
import Valuation

/// A sub-total that the return prints is not the sum of the lines it stands for.
enum StatedSubtotalDisagrees: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "stated-subtotal-disagrees", .stop, .bidder,
        title: "A stated subtotal is not the sum of its lines",
        meaning: """
            The subtotal in the return differs from the sum of the pledged values on the lines it covers: those of \
            the theme in its label, or else those since the last subtotal. It may add up other rows, or be an old \
            figure. A difference of a few pence that rounding explains is a note. The first thousand subtotals are \
            checked.
            """,
        fix: "Correct the subtotal, or the line that is wrong.",
        request: "Tell us which is right, the subtotal or the lines above it. The form works subtotals out "
            + "from your answers.")

    /// How many of them have their cause looked for.
    private static let explained = 50

    static func findings(in valued: ValuedReturn) -> [Finding] {
        // A form without stated values says nothing that a sub-total could differ from.
        guard !valued.source.subtotals.isEmpty, valued.lines.contains(where: { $0.stated != nil }) else { return [] }
        var findings: [Finding] = []
        for subtotal in valued.source.subtotals {
            let covered = valued.lines.filter { subtotal.covers($0.line) }
            // A value that cannot be read has a finding of its own, and its sum is not known.
            guard let printed = subtotal.amount.amount, printed != covered.compactMap(\.stated).total(),
                !covered.isEmpty, !covered.contains(where: \.line.stated.isUnreadable)
            else { continue }
            let rows = covered.map(\.line.rowNumber)
            let cause = findings.count < explained ? SumCause.of(subtotal.amount, over: rows, in: valued) : nil
            findings.append(
                finding(
                    subtotal, printed, sum: covered.compactMap(\.stated).total(), of: rows, cause, in: valued.source))
        }
        return findings
    }

    private static func finding(
        _ subtotal: StatedSubtotal, _ printed: Money, sum: Money, of rows: [Int], _ cause: SumCause?,
        in source: Return
    ) -> Finding {
        Finding(
            definition, at: source.location(subtotal.amount.cell),
            message: "The subtotal \"\(subtotal.label)\" is \(printed.displayText), but the stated values of "
                + "\(SumWords.rows(rows)) add up to \(sum.displayText)." + SumWords.sentence(cause),
            found: printed.displayText, expected: sum.displayText, severity: cause == .rounding ? .note : nil,
            effect: (printed - sum).magnitude.pounds)
    }
}
