/// One cell of a sheet as it was read.
public struct Cell: Hashable, Sendable {
    /// Where it is.
    public let reference: CellReference
    /// What it holds; for a formula, the cached value.
    public let value: CellValue
    /// The formula without its leading equals sign; nil when the cell holds none. Cells that share a formula give the
    /// text only at the first of them and an empty string elsewhere.
    public let formula: String?
    /// How the value is shown.
    public let format: NumberFormat
    /// What the cell's font does to what it shows; empty for nearly every cell.
    public package(set) var look: TextLook = []
    /// The runs of a rich text, in order, where the font of one makes it be seen otherwise than it is stored; nil for
    /// nearly every cell.
    public package(set) var runs: [TextRun]?

    /// Whether it holds neither a value nor a formula.
    package var isEmpty: Bool { value == .blank && formula == nil }

    /// A cell with its value, formula and number format, and what its fonts do to it.
    public init(
        _ reference: CellReference, _ value: CellValue, formula: String? = nil, format: NumberFormat = .general,
        look: TextLook = [], runs: [TextRun]? = nil
    ) {
        self.reference = reference
        self.value = value
        self.formula = formula
        self.format = format
        self.look = look
        self.runs = runs
    }
}

/// Where a figure or a finding stands: file, sheet, cell. The parts that do not apply are nil.
public struct CellLocation: Hashable, Sendable {
    /// The file's name without its folder: "acme.xlsx".
    public var file: String
    /// The sheet's name.
    public var sheet: String?
    /// The cell.
    public var cell: CellReference?

    /// A place in a file, as precise as is known.
    public init(file: String, sheet: String? = nil, cell: CellReference? = nil) {
        self.file = file
        self.sheet = sheet
        self.cell = cell
    }
}

extension CellLocation: CustomStringConvertible {
    /// "acme.xlsx, Return!G19".
    public var description: String {
        guard let sheet else { return file }
        return file + ", " + sheet + (cell.map { "!\($0)" } ?? "")
    }
}

/// A rectangle of cells, both corners included: "A1:G22".
public struct CellRange: Hashable, Sendable {
    /// The top left cell.
    public let first: CellReference
    /// The bottom right cell.
    public let last: CellReference

    /// The rectangle spanned by two opposite corners, in either order.
    public init(_ corner: CellReference, _ opposite: CellReference) {
        first = CellReference(row: min(corner.row, opposite.row), column: min(corner.column, opposite.column))
        last = CellReference(row: max(corner.row, opposite.row), column: max(corner.column, opposite.column))
    }

    /// The rectangle from one zero-based row and column to another, in either order; in one column unless told otherwise.
    package init(row: Int, column: Int, lastRow: Int, lastColumn: Int? = nil) {
        self.init(CellReference(row: row, column: column), CellReference(row: lastRow, column: lastColumn ?? column))
    }

    /// Reads "A1:G22", or "B7" for a single cell; nil for anything else.
    @inlinable public init?(_ text: some StringProtocol) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            guard let cell = CellReference(text) else { return nil }
            self.init(cell, cell)
            return
        }
        guard let start = CellReference(text[..<colon]), let end = CellReference(text[text.utf8.index(after: colon)...])
        else { return nil }
        self.init(start, end)
    }

    /// Whether the cell lies inside.
    public func contains(_ cell: CellReference) -> Bool {
        (first.row...last.row).contains(cell.row) && (first.column...last.column).contains(cell.column)
    }
}

extension CellRange: CustomStringConvertible {
    /// "A1:G22", or "B7" when it is one cell.
    public var description: String { first == last ? "\(first)" : "\(first):\(last)" }

    /// "$A$1:$G$22", as formulas and defined names write a fixed range.
    public var absoluteDescription: String { first.absoluteDescription + ":" + last.absoluteDescription }
}

/// What a cell holds. The kinds are never merged: a blank, a zero, a text and an error stay what they are.
public enum CellValue: Hashable, Sendable, Codable {
    /// Nothing: a formatted empty cell, or a formula that carries no cached value.
    case blank
    /// Text, with `_xHHHH_` escapes decoded and rich runs joined.
    case text(String)
    /// A number as stored. A date is a number with a date format.
    case number(NumberLiteral)
    /// TRUE or FALSE.
    case boolean(Bool)
    /// A cell error such as `#REF!`, as stored.
    case error(String)
    /// An ISO 8601 date stored as such (`t="d"`), unchanged.
    case date(String)
}

/// A number-format code: how Excel shows a value (ECMA-376 part 1, 18.8.31).
///
/// The code is data, never a program: any text is a format. A code that Excel would refuse (more than 255
/// characters, more than four sections) keeps its text here and shows values as General does.
public struct NumberFormat: Hashable, Sendable {
    /// The code as stored: "General", "#,##0.00", "0.000000", "dd/mm/yyyy".
    public let code: String

    /// The format with the given code.
    public init(_ code: String) {
        self.code = code
    }

    /// The format of a cell that names none.
    public static let general = NumberFormat("General")

    /// Text: what is typed is shown as it is.
    public static let text = NumberFormat("@")
}

extension CellRange {
    /// Every cell from a zero-based row to the bottom of the sheet.
    public static func rows(from row: Int) -> CellRange {
        CellRange(
            CellReference(row: row, column: 0),
            CellReference(row: CellReference.rowLimit - 1, column: CellReference.columnLimit - 1))
    }
}
