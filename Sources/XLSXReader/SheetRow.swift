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
        @_lifetime(copy self)
        @inline(__always)
        get {
            let record = records[position]
            return RowCell(record, utf8: bytes(of: record), buffer: buffer, formats: source.formats)
        }
    }

    /// The bytes of a cell's value.
    @inlinable
    @inline(__always)
    @_lifetime(copy self)
    func bytes(of record: CellRecord) -> Span<UInt8> {
        let start = Int(record.start)
        switch record.place {
        case .part: return source.part.extracting(start..<start + Int(record.length))
        case .buffer: return buffer.extracting(start..<start + Int(record.length))
        case .shared:
            let first = start == 0 ? 0 : Int(source.sharedEnds[start - 1])
            return source.sharedBytes.extracting(first..<Int(source.sharedEnds[start]))
        case .inside: return buffer.extracting(0..<0)
        }
    }
}
