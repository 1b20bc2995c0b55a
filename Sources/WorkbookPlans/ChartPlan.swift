public import SpreadsheetModel

/// A chart of horizontal bars over two columns of a sheet, the first category at the top (ECMA-376 part 1, 21.2).
public struct ChartPlan: Hashable, Sendable {
    /// The cell at its top left corner.
    public var anchor: CellReference
    /// Its width in pixels.
    public var width: Int
    /// Its height in pixels.
    public var height: Int
    /// The heading above it.
    public var title: String
    /// What a person who cannot see it is told.
    public var altText: String
    /// One bar group each.
    public var series: [ChartSeriesPlan]
    /// The number format of the value axis.
    public var valueFormat: NumberFormat
    /// The size of its letters in points, the heading's a fifth larger; nil leaves both to the program.
    public var fontSize: Double?
    /// Whether cells in hidden rows and columns are shown, too.
    public var plotsHiddenCells: Bool
    /// Whether the bars of a category stand end to end, one bar in parts, and not one below the other.
    public var isStacked: Bool

    /// A bar chart.
    public init(
        anchor: CellReference, width: Int, height: Int, title: String, altText: String, series: [ChartSeriesPlan],
        valueFormat: NumberFormat = .general, fontSize: Double? = nil, plotsHiddenCells: Bool = false,
        isStacked: Bool = false
    ) {
        self.anchor = anchor
        self.width = width
        self.height = height
        self.title = title
        self.altText = altText
        self.series = series
        self.valueFormat = valueFormat
        self.fontSize = fontSize
        self.plotsHiddenCells = plotsHiddenCells
        self.isStacked = isStacked
    }
}

/// One series of a chart.
public struct ChartSeriesPlan: Hashable, Sendable {
    /// Its name in the legend.
    public var name: String
    /// The sheet that holds its cells.
    public var sheet: String
    /// The cells with the categories.
    public var categories: CellRange
    /// The cells with the values.
    public var values: CellRange
    /// The colour of its bars.
    public var color: Color

    /// A series over two ranges of one sheet.
    public init(name: String, sheet: String, categories: CellRange, values: CellRange, color: Color) {
        self.name = name
        self.sheet = sheet
        self.categories = categories
        self.values = values
        self.color = color
    }
}
