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
