/// A cell of the row being read: where it is and where its content is, without the content itself.
///
/// Whole words only: fields of their own sizes are copied through memory in overlapping pieces, for which the processor
/// waits; that took longer than reading the cell.
@usableFromInline struct CellRecord {
    @usableFromInline var head: CellHead
    /// The lower half is the first byte of the value in its place, or the index of the shared string; the upper half is
    /// the number of bytes.
    @usableFromInline var content: UInt64
    /// The same for the formula.
    @usableFromInline var formula: UInt64

    @inline(__always)
    init(_ head: CellHead, content: UInt64 = 0, formula: UInt64 = 0) {
        self.head = head
        self.content = content
        self.formula = formula
    }

    /// Gives the cell its value.
    ///
    /// - Parameters:
    ///   - start: The first byte of the value in its place, or the index of the shared string.
    ///   - length: The number of bytes of the value.
    mutating func set(_ kind: CellKind, in place: CellPlace, start: Int = 0, length: Int = 0, isTrue: Bool = false) {
        head = head.with(kind, in: place, isTrue: isTrue)
        content = Self.range(start, length)
    }

    /// Gives the cell a formula, which stands in the row's buffer.
    mutating func set(formula range: Range<Int>) {
        head = CellHead(bits: head.bits | CellHead.formula)
        formula = Self.range(range.lowerBound, range.count)
    }

    @inline(__always)
    static func range(_ start: Int, _ length: Int) -> UInt64 {
        UInt64(UInt32(truncatingIfNeeded: start)) | UInt64(UInt32(truncatingIfNeeded: length)) << 32
    }

    /// The first byte of the value, or the index of the shared string.
    @inlinable var start: Int { Self.start(of: content) }

    @inlinable static func start(of range: UInt64) -> Int { Int(truncatingIfNeeded: range & 0xFFFF_FFFF) }

    /// What a lower half and an upper half delimit.
    @inlinable static func bounds(of range: UInt64) -> Range<Int> {
        let start = start(of: range)
        return start..<start &+ Int(truncatingIfNeeded: range >> 32)
    }
}
