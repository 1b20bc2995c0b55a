/// A row of a sheet while it is being read. It borrows the reader's buffers, so it cannot be kept: copy out what is
/// needed.
public struct SheetRow: ~Escapable {
    /// The zero-based row.
    public let index: Int
    /// Whether the row is hidden.
    public let isHidden: Bool
    @usableFromInline let records: Span<CellRecord>
    /// Text of its cells that had to be decoded.
    @usableFromInline let buffer: Span<UInt8>
    @usableFromInline let source: CellSource

    @_lifetime(copy records, copy buffer, copy source)
    init(index: Int, isHidden: Bool, records: Span<CellRecord>, buffer: Span<UInt8>, source: CellSource) {
        self.index = index
        self.isHidden = isHidden
        self.records = records
        self.buffer = buffer
        self.source = source
    }

    /// The number of cells that the file stores in the row, formatted empty ones included.
    @inlinable public var count: Int { records.count }

    /// A stored cell, counted from 0 in the order of the file, which is nearly always that of the columns.
    /// Cost: constant, no allocation.
    @inlinable public subscript(_ position: Int) -> RowCell {
        @_lifetime(copy self) @inline(__always)
        get { RowCell(records[position], buffer: buffer, source: source) }
    }
}
