import SpreadsheetModel

/// A cell of the row being read: where it stands and where its content is, without the content itself.
struct CellRecord {
    /// Where the bytes of the value are.
    enum Place: UInt8 {
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
    var row: Int32
    /// Zero-based.
    var column: Int32
    /// The index of the cell format.
    var style: Int32 = 0
    var kind = CellKind.blank
    var place = Place.inside
    /// The first byte of the value in its place.
    var start: Int32 = 0
    /// The number of bytes of the value.
    var length: Int32 = 0
    /// The first byte of the formula in the row's buffer; -1 when the cell has none.
    var formulaStart: Int32 = -1
    /// The number of bytes of the formula.
    var formulaLength: Int32 = 0

    /// Row and column in one number, in row-major order.
    var gridPlace: Int { Int(row) * CellReference.columnLimit + Int(column) }
}
