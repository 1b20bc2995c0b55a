public import SpreadsheetModel

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
