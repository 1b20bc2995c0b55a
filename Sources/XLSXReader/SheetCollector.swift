import SpreadsheetModel

/// Gathers streamed rows into a sheet.
struct SheetCollector {
    private var cells: [Cell] = []
    private var hiddenRows: Set<Int> = []
    private var strings: SharedStringCache

    init(sharedStringCount: Int) {
        strings = SharedStringCache(count: sharedStringCount)
    }

    mutating func add(_ row: borrowing SheetRow) {
        if row.isHidden { hiddenRows.insert(row.index) }
        for position in 0..<row.count {
            cells.append(strings.cell(at: position, of: row))
        }
    }

    /// The sheet, once every row was added.
    func sheet(_ entry: SheetEntry, _ layout: SheetLayout, dateSystem: DateSystem) -> Sheet {
        Sheet(
            name: entry.name, visibility: entry.visibility, cells: cells, mergedRanges: layout.mergedRanges,
            hiddenRows: hiddenRows, hiddenColumns: layout.hiddenColumns, dateSystem: dateSystem)
    }

    /// How many cells were gathered, formatted empty ones included.
    var count: Int { cells.count }
}
