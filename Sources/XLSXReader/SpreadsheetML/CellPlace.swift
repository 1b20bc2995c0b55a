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
