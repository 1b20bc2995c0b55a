import SpreadsheetModel

/// Tells cells that are built what their fonts do to them, and costs plain sheets nothing.
struct CellLooks {
    private let formats: CellFormatTable
    private let shared: RichTextTable
    /// The runs of shared strings met so far, on cells of each colour, so that cells with the same one share them.
    private var known: [Place: [TextRun]] = [:]

    private struct Place: Hashable {
        let string: Int
        let fill: StyleColor?
    }

    init(_ formats: CellFormatTable, _ shared: RichTextTable) {
        self.formats = formats
        self.shared = shared
    }

    /// Whether a cell of the row may have a look.
    func mayMark(_ row: borrowing SheetRow) -> Bool { !formats.looks.isEmpty || !shared.isEmpty || row.rich != nil }

    /// Gives the cell at a position of a row its look and its runs.
    mutating func mark(_ cell: inout Cell, at position: Int, of row: borrowing SheetRow) {
        let style = row.style(at: position)
        let look = formats.look(style)
        if !look.isEmpty { cell.look = look }
        guard case .text = cell.value, let runs = runs(at: position, of: row, on: formats.fill(style)),
            !look.isEmpty || runs.contains(where: { !($0.look?.isEmpty ?? true) })
        else { return }
        cell.runs = runs
    }

    /// The runs of a cell; nil when its text has none with a font of its own.
    private mutating func runs(at position: Int, of row: borrowing SheetRow, on fill: StyleColor?) -> [TextRun]? {
        guard let index = row.sharedIndex(at: position) else {
            guard let rich = row.rich, let stored = rich[position] else { return nil }
            return told(stored, of: rich, on: fill)
        }
        let place = Place(string: index, fill: fill)
        if let runs = known[place] { return runs }
        guard let stored = shared[index] else { return nil }
        let runs = told(stored, of: shared, on: fill)
        known[place] = runs
        return runs
    }

    /// The runs as the cell has them: one in the colour of the cell is unseen, be that white or another.
    private func told(
        _ runs: ArraySlice<RichTextTable.Run>, of table: RichTextTable, on fill: StyleColor?
    ) -> [TextRun] {
        runs.map { run in
            guard fill != .white, var look = run.look else { return TextRun(length: run.length, look: run.look) }
            look.remove(.coloredAsFill)
            if let fill, StyleColor.isAlike(table.color(of: run), fill, palette: formats.palette) {
                look.insert(.coloredAsFill)
            }
            return TextRun(length: run.length, look: look)
        }
    }
}
