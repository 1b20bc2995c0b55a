public import SpreadsheetModel

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
