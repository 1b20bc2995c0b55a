import SpreadsheetModel

/// Gathers streamed rows into sheets, one after the other.
struct SheetCollector {
    private var cells: [Cell] = []
    /// How many cells were gathered for all sheets, formatted empty ones included.
    private(set) var count = 0
    private var hiddenRows: Set<Int> = []
    private var strings: SharedStringCache

    init(sharedStringCount: Int) {
        strings = SharedStringCache(count: sharedStringCount)
    }

    mutating func add(_ row: borrowing SheetRow) {
        count += row.count
        if row.isHidden { hiddenRows.insert(row.index) }
        for position in 0..<row.count {
            cells.append(strings.cell(at: position, of: row))
        }
    }

    /// The sheet, once every row of it was added; the next rows are another's.
    mutating func takeSheet(_ entry: SheetEntry, _ layout: SheetLayout, dateSystem: DateSystem) -> Sheet {
        let sheet = Sheet(
            name: entry.name, visibility: entry.visibility, cells: cells, mergedRanges: layout.mergedRanges,
            hiddenRows: hiddenRows, hiddenColumns: layout.hiddenColumns, unplacedCells: layout.unplacedCells,
            dateSystem: dateSystem)
        (cells, hiddenRows) = ([], [])
        return sheet
    }
}
