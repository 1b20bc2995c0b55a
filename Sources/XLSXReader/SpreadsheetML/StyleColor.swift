import SpreadsheetModel

/// A colour as styles name it (ECMA-376 part 1, 18.8.19).
enum StyleColor: Hashable, Sendable {
    /// The program's own choice: black for text.
    case automatic
    /// Red, green and blue, a byte each.
    case rgb(UInt32)
    /// The place in the workbook's palette.
    case indexed(Int)
    /// The place in the theme, and by how many thousandths it is made lighter, or darker when less than none.
    case theme(Int, tint: Int)

    /// Reads the colour whose element started last; nil when it names none that is known.
    init?(_ xml: borrowing XMLScanner) {
        if let digits = xml.string("rgb") {
            guard digits.utf8.count == 8 || digits.utf8.count == 6, let color = UInt32(digits, radix: 16) else {
                return nil
            }
            self = .rgb(color & 0xFF_FFFF)
        } else if let place = xml.integer("indexed") {
            self = .indexed(place)
        } else if let place = xml.integer("theme") {
            let tint = xml.string("tint").flatMap { NumberLiteral($0).decimal } ?? .zero
            let thousandths = tint.scaled(byPowerOfTen: 3).rounded(toPlaces: 0).wholeNumber
            self = .theme(place, tint: thousandths.flatMap { Int(exactly: $0) } ?? 0)
        } else if xml.boolean("auto") == true {
            self = .automatic
        } else {
            return nil
        }
    }

    static let white = StyleColor.rgb(0xFF_FFFF)

    /// Whether text of a colour cannot be told from what is behind it: the two are the same, or no part of them differs by
    /// more than a sixteenth. False where that hangs on a theme of the workbook's own.
    static func isAlike(_ text: StyleColor, _ fill: StyleColor, palette: [UInt32]) -> Bool {
        if text == fill, text != .automatic { return true }
        guard let one = text.resolved(palette), let other = fill.resolved(palette) else { return false }
        return [0, 8, 16].allSatisfy { shift in
            abs(Int(one >> shift & 0xFF) - Int(other >> shift & 0xFF)) < 16
        }
    }

    /// Red, green and blue; nil for the colours of a theme but its white and black, which every theme of Excel's has first.
    private func resolved(_ palette: [UInt32]) -> UInt32? {
        switch self {
        case .automatic: 0
        case .rgb(let color): color
        case .indexed(64): 0
        case .indexed(65): 0xFF_FFFF
        case .indexed(let place):
            palette.indices.contains(place) ? palette[place] : Self.standard(place)
        case .theme(let place, let tint) where place <= 1 && -1000...1000 ~= tint:
            // Of black and white the tint is the share of the other that is mixed in, when it goes that way.
            Self.grey(place == 0 ? 1000 + min(tint, 0) : max(tint, 0))
        case .theme: nil
        }
    }

    private static func grey(_ thousandths: Int) -> UInt32 { UInt32(255 * thousandths / 1000) * 0x01_0101 }

    /// The palette of a workbook that brings none (ECMA-376 part 1, 18.8.27): the first eight colours come twice.
    private static func standard(_ place: Int) -> UInt32? {
        let index = place < 8 ? place : place - 8
        return palette.indices.contains(index) ? palette[index] : nil
    }

    private static let palette: [UInt32] = [
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x800000, 0x008000, 0x000080,
        0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080, 0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080,
        0x0066CC, 0xCCCCFF, 0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF, 0x00CCFF,
        0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99, 0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00,
        0xFF9900, 0xFF6600, 0x666699, 0x969696, 0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399,
        0x333333,
    ]
}

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
