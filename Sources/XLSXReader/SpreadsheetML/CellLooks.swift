import SpreadsheetModel

/// Tells cells that are built what their fonts do to them, and costs plain sheets nothing.
struct CellLooks {
    private let formats: CellFormatTable
    private let shared: RichTextTable
    /// The runs of shared strings met so far, on white cells and on others, so that cells with the same one share them.
    private var known: [Place: [TextRun]] = [:]

    private struct Place: Hashable {
        let string: Int
        let isOnWhite: Bool
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
        guard case .text = cell.value, let runs = runs(at: position, of: row, isOnWhite: formats.hasWhiteCell(style)),
            !look.isEmpty || runs.contains(where: { !($0.look?.isEmpty ?? true) })
        else { return }
        cell.runs = runs
    }

    /// The runs of a cell; nil when its text has none with a font of its own.
    private mutating func runs(at position: Int, of row: borrowing SheetRow, isOnWhite: Bool) -> [TextRun]? {
        guard let index = row.sharedIndex(at: position) else {
            return row.rich?[position].map { Self.told($0, isOnWhite: isOnWhite) }
        }
        let place = Place(string: index, isOnWhite: isOnWhite)
        if let runs = known[place] { return runs }
        guard let stored = shared[index] else { return nil }
        let runs = Self.told(stored, isOnWhite: isOnWhite)
        known[place] = runs
        return runs
    }

    /// The runs as the cell has them: white ones are unseen on white alone.
    private static func told(_ runs: ArraySlice<TextRun>, isOnWhite: Bool) -> [TextRun] {
        runs.map { run in
            TextRun(length: run.length, look: isOnWhite ? run.look : run.look?.subtracting(.coloredAsFill))
        }
    }
}
