import SpreadsheetModel

/// Tells cells that are built what their fonts do to them, and costs plain sheets nothing.
struct CellLooks {
    private let formats: CellFormatTable
    private let shared: RichTextTable
    /// The runs of shared strings met so far, on white cells and on others, so that cells with the same one share them.
    private var known: [Place: [TextRun]?] = [:]

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
        guard case .text = cell.value else { return }
        let isOnWhite = formats.hasWhiteCell(style)
        if let index = row.sharedIndex(at: position) {
            guard !shared.isEmpty else { return }
            cell.runs = runs(Place(string: index, isOnWhite: isOnWhite))
        } else if let runs = row.rich?[position] {
            cell.runs = Self.told(runs, isOnWhite: isOnWhite)
        }
        // Without a run that is set in the cell's own font, that font does nothing.
        if cell.runs != nil { return }
        if !look.isEmpty, let runs = row.sharedIndex(at: position).map({ shared[$0] }) ?? row.rich?[position],
            !runs.contains(where: { $0.look == nil })
        {
            cell.look = []
        }
    }

    private mutating func runs(_ place: Place) -> [TextRun]? {
        if let runs = known[place] { return runs }
        let runs = shared[place.string].flatMap { Self.told($0, isOnWhite: place.isOnWhite) }
        known[place] = .some(runs)
        return runs
    }

    /// The runs as the cell has them, white ones unseen on white alone; nil when none of their fonts does anything.
    private static func told(_ runs: ArraySlice<TextRun>, isOnWhite: Bool) -> [TextRun]? {
        let told = runs.map { run in
            TextRun(length: run.length, look: isOnWhite ? run.look : run.look?.subtracting(.coloredAsFill))
        }
        return told.contains { !($0.look?.isEmpty ?? true) } ? told : nil
    }
}
