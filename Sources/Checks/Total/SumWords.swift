import SocialValue
import Valuation

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
