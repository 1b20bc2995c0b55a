/// Where a cell stands and what it is, in one word.
///
/// From the top: 20 bits for the row, 14 for the column, 22 for the style, 1 for a formula, 1 for a formula that lies in
/// the part, 1 for TRUE, 2 for the place of the value, 3 for its kind. In one word a cell stays in the processor's
/// registers on its way to who asked for it: one of eight words or more is kept in memory by the compiler, and destroyed
/// there by a call, which took a fifteenth of the time of reading a large sheet.
@usableFromInline struct CellHead {
    @usableFromInline let bits: UInt64

    /// The largest index of a cell format; what is beyond it stands for one that the file does not define.
    static let undefinedStyle: Int32 = 0x3F_FFFF

    /// A head from what does not change in a row or a way of writing, put together by the caller.
    @inline(__always)
    init(bits: UInt64) {
        self.bits = bits
    }

    /// The head of a cell at a zero-based row and column.
    ///
    /// - Parameter style: The index of the cell format, at most ``undefinedStyle``.
    @inline(__always)
    init(row: Int32, column: Int32, style: Int32, kind: CellKind = .blank, place: CellPlace = .inside) {
        bits = Self.row(row) | Self.column(column) | Self.style(style) | Self.value(kind, in: place)
    }

    @inline(__always)
    static func row(_ row: Int32) -> UInt64 { UInt64(UInt32(bitPattern: row)) << 44 }

    @inline(__always)
    static func column(_ column: Int32) -> UInt64 { UInt64(UInt32(bitPattern: column)) << 30 }

    @inline(__always)
    static func style(_ style: Int32) -> UInt64 { UInt64(UInt32(bitPattern: style)) << 8 }

    @inline(__always)
    static func value(_ kind: CellKind, in place: CellPlace) -> UInt64 {
        UInt64(kind.rawValue) | UInt64(place.rawValue) << 3
    }

    /// The bit of a cell that has a formula.
    static var formula: UInt64 { 1 << 7 }
    /// The bit of a formula that lies in the part as stored, not in the row's buffer.
    static var formulaInPart: UInt64 { 1 << 6 }
    /// The bit of the value TRUE.
    static var truth: UInt64 { 1 << 5 }

    /// The same with another value.
    func with(_ kind: CellKind, in place: CellPlace, isTrue: Bool) -> CellHead {
        CellHead(bits: bits & ~0x3F | Self.value(kind, in: place) | (isTrue ? Self.truth : 0))
    }

    /// Row and column in one number, in row-major order: the column in the lower 14 bits.
    @inline(__always)
    var gridPlace: UInt64 { bits >> 30 }

    /// Zero-based.
    @inlinable var row: Int { Int(truncatingIfNeeded: bits >> 44) }
    /// Zero-based.
    @inlinable var column: Int { Int(truncatingIfNeeded: bits >> 30 & 0x3FFF) }
    /// The index of the cell format.
    @inlinable var style: Int { Int(truncatingIfNeeded: bits >> 8 & 0x3F_FFFF) }
    @inlinable var hasFormula: Bool { bits & 1 << 7 != 0 }
    /// Whether it has neither a value nor a formula.
    var isEmpty: Bool { kind == .blank && !hasFormula }
    @inlinable var isFormulaInPart: Bool { bits & 1 << 6 != 0 }
    @inlinable var isTrue: Bool { bits & 1 << 5 != 0 }
    @inlinable var place: CellPlace { CellPlace(rawValue: UInt8(truncatingIfNeeded: bits >> 3 & 3)) ?? .inside }
    @inlinable var kind: CellKind { CellKind(rawValue: UInt8(truncatingIfNeeded: bits & 7)) ?? .blank }
}

/// Whether every cell so far stands behind the one before it, so that none can be stored with
/// two contents.
struct CellOrder {
    private(set) var isAscending = true
    /// The place behind which the next must stand: one more than that of the cell before.
    private var least: UInt64 = 0

    /// Takes the next cell.
    @inline(__always)
    mutating func note(_ head: CellHead) {
        let place = head.gridPlace
        isAscending = isAscending && place >= least
        least = place &+ 1
    }
}

/// Where the bytes of a cell's value are.
@usableFromInline enum CellPlace: UInt8 {
    /// In the part, as stored.
    case part
    /// In the row's own buffer, because something in it had to be decoded.
    case buffer
    /// In the table of shared strings.
    case shared
    /// Nowhere: there is no value, or its head says it.
    case inside
}

/// Whether a row or a column can be seen.
enum GridExtent {
    /// It can.
    case visible
    /// It is not hidden, but no higher or wider than a few pixels, so that nothing in it can be read.
    case narrow
    /// It is hidden, or of no height or width.
    case hidden
}
