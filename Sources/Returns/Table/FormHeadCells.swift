import Forms
import SpreadsheetModel

/// The cells above the table that the council's own form prints there or asks the bidder to fill in.
enum FormHeadCells {
    /// The title, the sentence under it, and each label with its value, filled in or not; none on a sheet without a
    /// form stamp, whose words are nobody's we know. Cost: proportional to the rows above the table.
    ///
    /// - Parameter top: the zero-based row in which the headings start.
    static func cells(of sheet: Sheet, above top: Int) -> Set<CellReference> {
        let head = head(of: sheet, above: top)
        var found: Set<CellReference> = []
        for cell in head {
            guard case .text(let text) = cell.value else { continue }
            let place = cell.reference
            if FormWords.labels.contains(text) {
                found.formUnion([place, CellReference(row: place.row, column: place.column + 2)])
            } else if text == FormWords.hint || text == FormWords.queriesHint {
                found.insert(place)
                // The title stands in the cell above the sentence.
                if place.row > 0 { found.insert(CellReference(row: place.row - 1, column: place.column)) }
            }
        }
        return found
    }

    /// The zero-based row of the cell for the bidder's name; nil on a sheet without a form stamp.
    static func bidderRow(of sheet: Sheet, above top: Int) -> Int? {
        head(of: sheet, above: top).first { $0.value == .text(FormWords.bidderLabel) }?.reference.row
    }

    /// The cells above the table; none on a sheet without a form stamp.
    private static func head(of sheet: Sheet, above top: Int) -> [Cell] {
        let head = sheet.rowNumbers.prefix { $0 < top }.flatMap { sheet.row($0) }
        return head.contains { $0.value == .text(FormWords.stampLabel) } ? head : []
    }
}
