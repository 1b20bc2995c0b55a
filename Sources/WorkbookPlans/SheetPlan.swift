public import SpreadsheetModel

/// One sheet of a ``WorkbookPlan``.
public struct SheetPlan: Hashable, Sendable {
    /// The name on the tab: 1 to 31 characters, none of `[ ] : * ? / \`.
    public var name: String
    /// Whether the tab is shown.
    public var visibility = SheetVisibility.visible
    /// The cells, in row-major order, each reference once.
    public var cells: [CellPlan] = []
    /// Widths of columns that do not have the default one.
    public var columns: [ColumnPlan] = []
    /// Heights and outline levels of rows that do not have the default ones.
    public var rows: [RowPlan] = []
    /// Merged rectangles.
    public var mergedRanges: [CellRange] = []
    /// The first cell that scrolls: rows above it and columns left of it stay in view. Nil freezes nothing.
    public var frozenAt: CellReference?
    /// The rectangle, headings included, that carries filter buttons.
    public var filter: CellRange?
    /// Tagged tables.
    public var tables: [TablePlan] = []
    /// Links on cells.
    public var links: [LinkPlan] = []
    /// Comments on cells.
    public var comments: [CommentPlan] = []
    /// Rules for what may be typed.
    public var validations: [ValidationPlan] = []
    /// Formats that depend on values.
    public var conditionalFormats: [ConditionalFormatPlan] = []
    /// Charts. They lie over the images.
    public var charts: [ChartPlan] = []
    /// Pictures, the first at the bottom.
    public var images: [ImagePlan] = []
    /// Whether locked cells are protected (never with a password).
    public var isProtected = false
    /// How the sheet prints.
    public var page = PagePlan()
    /// Whether grid lines are drawn on screen.
    public var showsGridLines = true

    /// An empty sheet.
    public init(name: String) {
        self.name = name
    }
}

/// The width of a run of columns (ECMA-376 part 1, 18.3.1.13).
public struct ColumnPlan: Hashable, Sendable {
    /// Zero-based columns, both ends included.
    public var columns: ClosedRange<Int>
    /// The width in characters of the default font, 0 to 255.
    public var width: Double
    /// Whether the columns are hidden.
    public var isHidden: Bool

    /// A width for a run of columns.
    public init(_ columns: ClosedRange<Int>, width: Double, isHidden: Bool = false) {
        self.columns = columns
        self.width = width
        self.isHidden = isHidden
    }
}

/// A comment (note) on a cell (ECMA-376 part 1, 18.7).
public struct CommentPlan: Hashable, Sendable {
    /// The cell.
    public var cell: CellReference
    /// The words.
    public var text: String
    /// Who says them.
    public var author: String

    /// A comment on a cell.
    public init(_ cell: CellReference, _ text: String, author: String = "") {
        self.cell = cell
        self.text = text
        self.author = author
    }
}

/// A format that applies where a formula is true (ECMA-376 part 1, 18.3.1.18).
public struct ConditionalFormatPlan: Hashable, Sendable {
    /// The cells it watches.
    public var range: CellRange
    /// The condition, written for the range's first cell, without a leading equals sign.
    public var formula: String
    /// How cells look where it holds.
    public var format: CellFormat

    /// A format for the cells where `formula` is true.
    public init(_ range: CellRange, formula: String, format: CellFormat) {
        self.range = range
        self.formula = formula
        self.format = format
    }
}

/// A link on a cell (ECMA-376 part 1, 18.3.1.47).
public struct LinkPlan: Hashable, Sendable {
    /// The cell that carries the link; its text is the cell's own.
    public var cell: CellReference
    /// Where it leads: "internal:'Findings'!A5", "internal:" with a defined name, "external:" with the percent-encoded
    /// relative address of a file beside the workbook or below, or a percent-encoded https, http or mailto address.
    public var target: String
    /// The words shown when the pointer rests on it; empty for none.
    public var tip: String

    /// A link from a cell.
    public init(_ cell: CellReference, target: String, tip: String = "") {
        self.cell = cell
        self.target = target
        self.tip = tip
    }
}

/// The height and outline level of one row (ECMA-376 part 1, 18.3.1.73).
public struct RowPlan: Hashable, Sendable {
    /// The zero-based row.
    public var row: Int
    /// The height in points, up to 409; nil keeps the default.
    public var height: Double?
    /// The outline level, 0 (none) to 7.
    public var outlineLevel: Int
    /// Whether the row is hidden.
    public var isHidden: Bool

    /// A row with its height and outline level.
    public init(_ row: Int, height: Double? = nil, outlineLevel: Int = 0, isHidden: Bool = false) {
        self.row = row
        self.height = height
        self.outlineLevel = outlineLevel
        self.isHidden = isHidden
    }
}

/// A rectangle tagged as a table, its first row the headings (ECMA-376 part 1, 18.5).
public struct TablePlan: Hashable, Sendable {
    /// The table's name, unique in the workbook.
    public var name: String
    /// The cells, headings included.
    public var range: CellRange
    /// The headings, one a column, all different.
    public var headings: [String]
    /// Whether the headings carry filter buttons.
    public var hasFilter: Bool

    /// A table over a range.
    public init(name: String, range: CellRange, headings: [String], hasFilter: Bool = false) {
        self.name = name
        self.range = range
        self.headings = headings
        self.hasFilter = hasFilter
    }
}
