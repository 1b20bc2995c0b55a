import SpreadsheetModel

/// The shared strings met so far, so that each is made once and cells with the same one share its text.
struct SharedStringCache {
    private var strings: [String?]

    /// An empty cache for a table of so many strings.
    init(count: Int) {
        strings = Array(repeating: nil, count: count)
    }

    /// The value of a streamed cell.
    mutating func value(of cell: RowCell) -> CellValue {
        guard let index = cell.sharedIndex else { return cell.value }
        let text = strings[index] ?? cell.text
        strings[index] = text
        return .text(text)
    }
}
