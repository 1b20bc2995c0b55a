/// A cell of the row being read: where it stands and where its content is, without the content itself.
///
/// Four words of two numbers each. With nine fields of their own sizes the compiler copies a record through memory in
/// overlapping pieces, for which the processor waits; that took longer than reading the cell.
@usableFromInline struct CellRecord {
    /// Where the bytes of the value are.
    @usableFromInline enum Place: UInt8 {
        /// In the part, as stored.
        case part
        /// In the row's own buffer, because something in it had to be decoded.
        case buffer
        /// In the table of shared strings; `start` is the index.
        case shared
        /// Nowhere: the value is `start` itself, 0 or 1 for a boolean.
        case inside
    }

    @usableFromInline var cell: UInt64
    @usableFromInline var shape: UInt64
    @usableFromInline var content: UInt64
    @usableFromInline var formula: UInt64

    /// A cell at a zero-based row and column, without a formula.
    ///
    /// - Parameters:
    ///   - style: The index of the cell format.
    ///   - start: The first byte of the value in its place.
    ///   - length: The number of bytes of the value.
    @inline(__always)
    init(
        row: Int32, column: Int32, style: Int32 = 0, kind: CellKind = .blank, place: Place = .inside, start: Int32 = 0,
        length: Int32 = 0
    ) {
        cell = Self.word(column, row)
        shape = Self.word(style, Int32(kind.rawValue) | Int32(place.rawValue) << 8)
        content = Self.word(start, length)
        formula = Self.word(-1, 0)
    }

    /// Zero-based.
    @inlinable var row: Int32 { Self.high(cell) }
    /// Zero-based.
    @inlinable var column: Int32 { Self.low(cell) }
    /// The index of the cell format.
    @inlinable var style: Int32 { Self.low(shape) }
    @inlinable var kind: CellKind { CellKind(rawValue: UInt8(truncatingIfNeeded: shape >> 32)) ?? .blank }
    @inlinable var place: Place { Place(rawValue: UInt8(truncatingIfNeeded: shape >> 40)) ?? .inside }
    /// The first byte of the value in its place.
    @inlinable var start: Int32 { Self.low(content) }
    /// The number of bytes of the value.
    @inlinable var length: Int32 { Self.high(content) }
    /// The first byte of the formula in the row's buffer; -1 when the cell has none.
    @inlinable var formulaStart: Int32 { Self.low(formula) }
    /// The number of bytes of the formula.
    @inlinable var formulaLength: Int32 { Self.high(formula) }

    /// Row and column in one number, in row-major order: the column in the lower 32 bits.
    var gridPlace: Int64 { Int64(bitPattern: cell) }

    /// Gives the cell its value.
    mutating func set(_ kind: CellKind, in place: Place, start: Int32, length: Int32 = 0) {
        shape = Self.word(style, Int32(kind.rawValue) | Int32(place.rawValue) << 8)
        content = Self.word(start, length)
    }

    /// Gives the cell a formula, which stands in the row's buffer.
    mutating func set(formula range: Range<Int>) {
        formula = Self.word(Int32(range.lowerBound), Int32(range.count))
    }

    @inline(__always)
    private static func word(_ low: Int32, _ high: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: low)) | UInt64(UInt32(bitPattern: high)) << 32
    }

    @inlinable static func low(_ word: UInt64) -> Int32 { Int32(truncatingIfNeeded: word) }

    @inlinable static func high(_ word: UInt64) -> Int32 { Int32(truncatingIfNeeded: word >> 32) }
}
