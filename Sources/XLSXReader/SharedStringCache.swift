import SpreadsheetModel

/// The shared strings met so far, so that each is made once and cells with the same one share its text.
struct SharedStringCache {
    private var strings: [String?]

    /// An empty cache for a table of so many strings.
    init(count: Int) {
        strings = Array(repeating: nil, count: count)
    }

    /// The cell at a position of a streamed row, copied.
    mutating func cell(at position: Int, of row: borrowing SheetRow) -> Cell {
        let cell = row[position]
        let value = row.sharedIndex(at: position).map { shared(at: $0, as: cell) } ?? cell.value
        return Cell(cell.reference, value, formula: cell.formula, format: cell.format)
    }

    private mutating func shared(at index: Int, as cell: borrowing RowCell) -> CellValue {
        let text = strings[index] ?? cell.text
        strings[index] = text
        return .text(text)
    }
}
