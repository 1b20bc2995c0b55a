/// The kind of value of a streamed cell: the cases of `CellValue` without what they carry.
public enum CellKind: UInt8, Hashable, Sendable {
    /// Nothing, or a formula without a cached value.
    case blank
    /// A number, stored as a literal.
    case number
    /// Text.
    case text
    /// TRUE or FALSE.
    case boolean
    /// A cell error such as `#REF!`.
    case error
    /// An ISO 8601 date (`t="d"`).
    case date
}
