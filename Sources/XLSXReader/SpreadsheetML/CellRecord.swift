/// A cell of the row being read: where it stands and where its content is, without the content itself.
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

    /// Zero-based.
    @usableFromInline var row: Int32
    /// Zero-based.
    @usableFromInline var column: Int32
    /// The index of the cell format.
    @usableFromInline var style: Int32 = 0
    @usableFromInline var kind = CellKind.blank
    @usableFromInline var place = Place.inside
    /// The first byte of the value in its place.
    @usableFromInline var start: Int32 = 0
    /// The number of bytes of the value.
    @usableFromInline var length: Int32 = 0
    /// The first byte of the formula in the row's buffer; -1 when the cell has none.
    @usableFromInline var formulaStart: Int32 = -1
    /// The number of bytes of the formula.
    @usableFromInline var formulaLength: Int32 = 0
}
