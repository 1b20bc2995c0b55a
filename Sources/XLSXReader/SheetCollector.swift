import SpreadsheetModel

/// Gathers streamed rows into sheets, one after the other.
struct SheetCollector {
    private var cells: [Cell] = []
    /// How many cells were gathered for all sheets, formatted empty ones included.
    private(set) var count = 0
    private var hiddenRows: Set<Int> = []
    private var narrowRows: Set<Int> = []
    private var strings: SharedStringCache
    private var looks: CellLooks

    init(_ sharedStrings: SharedStrings, _ formats: CellFormatTable) {
        strings = SharedStringCache(count: sharedStrings.count)
        looks = CellLooks(formats, sharedStrings.rich)
    }

    mutating func add(_ row: borrowing SheetRow) {
        count += row.count
        if row.isHidden { hiddenRows.insert(row.index) }
        if row.isNarrow { narrowRows.insert(row.index) }
        let start = cells.count
        for position in 0..<row.count {
            cells.append(strings.cell(at: position, of: row))
        }
        guard looks.mayMark(row) else { return }
        for position in 0..<row.count { looks.mark(&cells[start + position], at: position, of: row) }
    }

    /// The sheet, once every row of it was added; the next rows are another's.
    mutating func takeSheet(_ entry: SheetEntry, _ layout: SheetLayout, dateSystem: DateSystem) -> Sheet {
        let sheet = Sheet(
            name: entry.name, visibility: entry.visibility, cells: cells, mergedRanges: layout.mergedRanges,
            hiddenRows: hiddenRows, hiddenColumns: layout.hiddenColumns, narrowRows: narrowRows,
            narrowColumns: layout.narrowColumns, unplacedCells: layout.unplacedCells, dateSystem: dateSystem)
        (cells, hiddenRows, narrowRows) = ([], [], [])
        return sheet
    }
}

/// Why the reading of rows stopped: the file, or the code that was given the rows.
enum RowFailure<Body: Error>: Error {
    case reader(XLSXReaderError)
    case body(Body)
}

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
