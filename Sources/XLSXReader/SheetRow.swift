public import SpreadsheetModel

/// A row of a sheet while it is being read. It borrows the reader's buffers, so it cannot be kept: copy out what is
/// needed.
public struct SheetRow: ~Escapable {
    /// The zero-based row.
    public let index: Int
    /// Whether the row is hidden.
    public let isHidden: Bool
    /// Whether the row is not hidden, but lower than 3 points, so that nothing in it can be read.
    public let isNarrow: Bool
    @usableFromInline let records: Span<CellRecord>
    /// Text of its cells that had to be decoded.
    @usableFromInline let buffer: Span<UInt8>
    @usableFromInline let source: CellSource
    /// The runs of rich texts that stand in the row itself, by the position of their cells; nil for nearly every row.
    let rich: RichTextTable?

    @_lifetime(copy records, copy buffer, copy source)
    init(
        index: Int, extent: GridExtent, records: Span<CellRecord>, buffer: Span<UInt8>, source: CellSource,
        rich: RichTextTable?
    ) {
        self.index = index
        isHidden = extent == .hidden
        isNarrow = extent == .narrow
        self.records = records
        self.buffer = buffer
        self.source = source
        self.rich = rich
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
            return RowCell(
                record.head, utf8: bytes(of: record), formulaBytes: formula(of: record), formats: source.formats)
        }
    }

    /// The index in the table of shared strings of a cell's text; nil when it is not from there.
    func sharedIndex(at position: Int) -> Int? {
        let record = records[position]
        return record.head.place == .shared ? record.start : nil
    }

    /// The bytes of the value and the formula of the cell at a position.
    func byteCount(at position: Int) -> Int {
        let record = records[position]
        let formula = record.head.hasFormula ? CellRecord.bounds(of: record.formula).count : 0
        return formula + bytes(of: record).count
    }

    /// The index of a cell's format.
    func style(at position: Int) -> Int { records[position].head.style }

    /// The bytes of a cell's value.
    @inlinable
    @inline(__always)
    @_lifetime(copy self)
    func bytes(of record: CellRecord) -> Span<UInt8> {
        switch record.head.place {
        case .part: return source.part.extracting(CellRecord.bounds(of: record.content))
        case .buffer: return buffer.extracting(CellRecord.bounds(of: record.content))
        case .shared:
            let first = record.start == 0 ? 0 : Int(source.sharedEnds[record.start - 1])
            return source.sharedBytes.extracting(first..<Int(source.sharedEnds[record.start]))
        case .inside: return buffer.extracting(0..<0)
        }
    }

    /// The bytes of a cell's formula.
    @inlinable
    @inline(__always)
    @_lifetime(copy self)
    func formula(of record: CellRecord) -> Span<UInt8> {
        guard record.head.hasFormula else { return buffer.extracting(0..<0) }
        let bounds = CellRecord.bounds(of: record.formula)
        return record.head.isFormulaInPart ? source.part.extracting(bounds) : buffer.extracting(bounds)
    }
}

/// What a worksheet says beside its cells.
public struct SheetLayout: Hashable, Sendable {
    /// Merged rectangles.
    public internal(set) var mergedRanges: [CellRange] = []
    /// What the sheet gives as merged rectangles that are none, as stored.
    public internal(set) var unreadableMergedRanges: [String] = []
    /// The range that the sheet says its cells lie in; nil when it gives none. Nothing here relies on it: many programs
    /// write it wrong.
    public internal(set) var statedRange: CellRange?
    /// How many cells with a value or a formula give as their address what is none. Excel passes them over, and so do
    /// rows here: whoever relies on a sheet's being whole looks at this.
    public internal(set) var unplacedCells = 0
    /// Zero-based columns that are hidden, as closed ranges.
    public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
    /// Zero-based columns that are not hidden, but less than half a character wide, as closed ranges.
    public internal(set) var narrowColumns: [ClosedRange<Int>] = []
}
