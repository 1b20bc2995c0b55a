import Forms
import SocialValue
import Valuation

/// The rows of a form for other measures than the council's of which its stamps show that they stand as they were sent:
/// where they differ from the council's, the council changed its measures, not the bidder.
struct RowsAsSent {
    /// Whether every row is as it was sent, and none is missing.
    let isWhole: Bool
    /// The zero-based rows.
    private let rows: Set<Int>

    /// None on a form for the council's own measures, and on one that carries no stamp.
    init(_ valued: ValuedReturn) {
        let (source, form) = (valued.source, valued.source.issuedForm)
        guard FormEditionDiffers.isOfOtherMeasures(valued) else {
            (isWhole, rows) = (false, [])
            return
        }
        isWhole = form.stamp.flatMap { FormStamp($0) }?.hasMeasures(of: FormStamp(of: source.lines)) == true
        let sent = Set(form.printed?.instructions?.rowStamps ?? [])
        let proven = zip(source.lines, FormStamp.ofEachRow(of: source.lines)).filter { [isWhole] _, stamp in
            isWhole || sent.contains(stamp)
        }
        rows = Set(proven.map { $0.0.rowNumber - 1 })
    }

    /// Whether a line stands as it was sent.
    func contains(_ line: ReturnLine) -> Bool { rows.contains(line.rowNumber - 1) }

    /// Whether the row is one of them.
    func contains(row: Int) -> Bool { rows.contains(row) }

    var isEmpty: Bool { rows.isEmpty }
}
