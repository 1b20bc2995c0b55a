/// A row of a sheet while it is being read. It borrows the reader's buffers, so it cannot be kept: copy out what is
/// needed.
public struct SheetRow: ~Escapable {
    /// The zero-based row.
    public let index: Int
    /// Whether the row is hidden.
    public let isHidden: Bool
    let records: Span<CellRecord>
    let source: CellSource

    @_lifetime(copy records, copy source)
    init(index: Int, isHidden: Bool, records: Span<CellRecord>, source: CellSource) {
        self.index = index
        self.isHidden = isHidden
        self.records = records
        self.source = source
    }

    /// The number of cells that the file stores in the row, formatted empty ones included.
    public var count: Int { records.count }

    /// A stored cell, counted from 0 in the order of the file, which is nearly always that of the columns.
    /// Cost: constant, no allocation.
    public subscript(_ position: Int) -> RowCell {
        @_lifetime(copy self)
        get { RowCell(records[position], source: source) }
    }
}
