import SpreadsheetModel

/// Gathers streamed rows into a sheet.
struct SheetCollector {
    private var cells: [Cell] = []
    private var hiddenRows: Set<Int> = []
    /// The shared strings met so far, so that each is made once.
    private var strings: [String?]

    init(sharedStringCount: Int) {
        strings = Array(repeating: nil, count: sharedStringCount)
    }

    mutating func add(_ row: borrowing SheetRow) {
        if row.isHidden { hiddenRows.insert(row.index) }
        for position in 0..<row.count {
            let cell = row[position]
            cells.append(Cell(cell.reference, value(of: cell), formula: cell.formula, format: cell.format))
        }
    }

    /// The sheet, once every row was added.
    func sheet(_ entry: SheetEntry, _ layout: SheetLayout) -> Sheet {
        Sheet(
            name: entry.name, visibility: entry.visibility, cells: cells, mergedRanges: layout.mergedRanges,
            hiddenRows: hiddenRows, hiddenColumns: layout.hiddenColumns)
    }

    /// How many cells were gathered, formatted empty ones included.
    var count: Int { cells.count }

    private mutating func value(of cell: RowCell) -> CellValue {
        guard let index = cell.sharedIndex else { return cell.value }
        let text = strings[index] ?? cell.text
        strings[index] = text
        return .text(text)
    }
}
