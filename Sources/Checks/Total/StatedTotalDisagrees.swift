import Findings
import SocialValue
import Valuation

/// The total that the return prints is not the sum of the lines it prints.
enum StatedTotalDisagrees: ReturnCheck {
    static let definition = FindingDefinition(
        "stated-total-disagrees", .stop, .bidder,
        title: "The stated total is not the sum of the stated lines",
        meaning: """
            The total in the return differs from the sum of the pledged values on its lines. A row may have been \
            added or typed over after the total was made. We use the total with the plainest label, first among those \
            below the measures; another total above them that differs from it is reported. A difference that rounding \
            explains, to the penny or to whole pounds, is a note.
            """,
        fix: "Correct the total, or the line that is wrong.",
        request: "Tell us which is right, the total or the lines. The form works the total out from your answers.")

    static let missing = FindingDefinition(
        "stated-total-missing", .note, .bidder,
        title: "The return shows no total",
        meaning: "We found no total near the measures, so we could not compare it with the sum of the lines.",
        fix: "Nothing to do: the computed total does not depend on it.")

    static let definitions = [definition, missing]

    static func findings(in valued: ValuedReturn) -> [Finding] {
        printed(in: valued) + others(in: valued)
    }

    /// The totals above the measures that differ from the one under them.
    private static func others(in valued: ValuedReturn) -> [Finding] {
        guard let taken = valued.source.statedTotal.amount else { return [] }
        return valued.source.form.otherTotals.compactMap { other in
            guard let total = other.amount, total != taken,
                !SumCause.isRounding(total, of: taken, over: valued.lines.count)
            else { return nil }
            return Finding(
                definition, at: valued.source.location(other.cell),
                message: "The return also shows a total of \(total.displayText) above the measures, and one of "
                    + "\(taken.displayText) under them.",
                found: total.displayText, expected: taken.displayText, severity: .check,
                effect: (total - taken).magnitude.pounds)
        }
    }

    private static func printed(in valued: ValuedReturn) -> [Finding] {
        let printed = valued.source.statedTotal
        let statesLines = valued.lines.contains { $0.stated != nil }
        guard let total = printed.amount else {
            // A total that shows no amount has a finding of its own.
            guard printed.cell == nil else { return [] }
            let lines =
                statesLines
                ? "Its stated lines add up to \(valued.total.stated.displayText)." : "No line states a value either."
            let message = "The return shows no total. \(lines)"
            return [Finding(missing, at: valued.source.location(nil), message: message)]
        }
        // A total above which no line states a value is held against the computed one.
        let expected = statesLines ? valued.total.stated : valued.total.computed
        // Values that their cells show otherwise are told at those, and the total counts what is stored.
        let others = valued.lines.compactMap(\.line.stated.stored).compactMap(Money.init(rounding:)).total()
        guard total != expected, others == .zero || total != valued.total.stated + others else { return [] }
        let cause = cause(of: printed, against: expected, statesLines, in: valued)
        let comparison =
            statesLines
            ? ", but its stated lines add up to \(expected.displayText)."
            : ", no line states a value, and answer × proxy comes to \(expected.displayText)."
        return [
            Finding(
                definition, at: valued.source.location(printed.cell),
                message: "The return's total is \(total.displayText)" + comparison + SumWords.sentence(cause),
                found: total.displayText, expected: expected.displayText,
                severity: cause == .rounding ? .note : nil, effect: (total - expected).magnitude.pounds)
        ]
    }

    private static func cause(
        of printed: StatedAmount, against expected: Money, _ statesLines: Bool, in valued: ValuedReturn
    ) -> SumCause? {
        guard !statesLines else { return SumCause.of(printed, over: valued.lines.map(\.line.rowNumber), in: valued) }
        let isRounding = printed.amount.map { SumCause.isRounding($0, of: expected, over: valued.lines.count) }
        return isRounding == true ? .rounding : nil
    }
}

/// Says in words which lines a printed sum covers, and why it may differ from theirs.
enum SumWords {
    /// "row 2", "rows 2 and 3", "5 lines in rows 2 to 9".
    static func rows(_ rows: [Int]) -> String {
        guard let first = rows.first, let last = rows.last, last > first else { return "row \(rows.first ?? 0)" }
        if rows.count == 2 { return "rows \(first) and \(last)" }
        return "\(rows.count) lines in rows \(first) to \(last)"
    }

    /// The likely cause as a sentence behind a space; empty when none is known.
    static func sentence(_ cause: SumCause?) -> String {
        switch cause {
        case nil: ""
        case .rounding: " This is a rounding difference."
        case .leavesOut(let reference, let row): " It leaves out \(reference) in row \(row)."
        case .alsoCounts(let reference, let row, let isHidden):
            " It counts \(reference) in row \(row) too\(isHidden ? ", which is hidden" : "")."
        case .otherRows(let first, let last): " It is the sum of rows \(first) to \(last)."
        case .recomputed: " It is the sum of answer × proxy, so the stated values were changed after it was made."
        case .oldFigure(let reference, let row, let computed):
            " It fits \(computed.displayText) for \(reference) in row \(row), which is answer × proxy: the stated value "
                + "was changed after it was made."
        case .typedOverFormula: " The values above it are formulas; this one is typed, and may be out of date."
        }
    }
}
