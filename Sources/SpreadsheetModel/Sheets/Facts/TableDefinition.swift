/// A rectangle of a sheet that is tagged as a table (ECMA-376 part 1, 18.5.1.2).
public struct TableDefinition: Hashable, Sendable {
    /// The name that formulas use (`displayName`), unique in the workbook.
    public var name: String
    /// The cells, headings and totals included.
    public var range: CellRange
    /// How many rows at the top hold headings: 1, or 0 when they are switched off.
    public var headerRowCount: Int
    /// How many rows at the bottom hold totals: 0 or 1.
    public var totalsRowCount: Int
    /// The columns from left to right.
    public var columns: [TableColumn]

    /// A table over a range.
    public init(
        name: String, range: CellRange, headerRowCount: Int = 1, totalsRowCount: Int = 0, columns: [TableColumn] = []
    ) {
        self.name = name
        self.range = range
        self.headerRowCount = headerRowCount
        self.totalsRowCount = totalsRowCount
        self.columns = columns
    }

    /// The headings and the rows below them, without the totals.
    public var rangeWithoutTotals: CellRange {
        let row = range.last.row - min(max(0, totalsRowCount), range.last.row - range.first.row)
        return CellRange(range.first, CellReference(row: row, column: range.last.column))
    }

    /// The rows between headings and totals; nil when there are none.
    public var dataRange: CellRange? {
        let height = range.last.row - range.first.row + 1
        let (around, overflow) = headerRowCount.addingReportingOverflow(totalsRowCount)
        guard headerRowCount >= 0, totalsRowCount >= 0, !overflow, around < height else { return nil }
        return CellRange(
            row: range.first.row + headerRowCount, column: range.first.column, lastRow: range.last.row - totalsRowCount,
            lastColumn: range.last.column)
    }
}

/// A column of a table (ECMA-376 part 1, 18.5.1.3).
public struct TableColumn: Hashable, Sendable {
    /// Its heading, unique in the table.
    public var name: String
    /// The words in its totals row.
    public var totalsRowLabel: String?
    /// How its total is made, in the standard's words (18.18.81): "sum", "average", "custom"…
    public var totalsRowFunction: String?

    /// A column with its heading.
    public init(_ name: String, totalsRowLabel: String? = nil, totalsRowFunction: String? = nil) {
        self.name = name
        self.totalsRowLabel = totalsRowLabel
        self.totalsRowFunction = totalsRowFunction
    }
}
