import SpreadsheetModel

/// Gathers streamed rows into a sheet.
struct SheetCollector {
    private var cells: [Cell] = []
    private var hiddenRows: Set<Int> = []
    /// The shared strings met so far, so that each is made once.
    private var strings: [String?]
    /// Whether every cell so far came after the one before it.
    private var isAscending = true

    init(sharedStringCount: Int) {
        strings = Array(repeating: nil, count: sharedStringCount)
    }

    mutating func add(_ row: borrowing SheetRow) {
        if row.isHidden { hiddenRows.insert(row.index) }
        for position in 0..<row.count {
            let cell = row[position]
            let reference = cell.reference
            if let last = cells.last?.reference, reference <= last { isAscending = false }
            cells.append(Cell(reference, value(of: cell), formula: cell.formula, format: cell.format))
        }
    }

    /// The sheet, once every row was added.
    func sheet(_ entry: SheetEntry, _ layout: SheetLayout) throws(PartError) -> Sheet {
        if !isAscending, let twice = firstRepeated() { throw PartError(.duplicateCell, at: 0, cell: twice) }
        return Sheet(
            name: entry.name, visibility: entry.visibility, cells: cells, mergedRanges: layout.mergedRanges,
            hiddenRows: hiddenRows, hiddenColumns: layout.hiddenColumns)
    }

    private func firstRepeated() -> CellReference? {
        var seen: Set<CellReference> = []
        return cells.first { !seen.insert($0.reference).inserted }?.reference
    }

    private mutating func value(of cell: RowCell) -> CellValue {
        guard let index = cell.sharedIndex else { return cell.value }
        let text = strings[index] ?? cell.text
        strings[index] = text
        return .text(text)
    }
}
