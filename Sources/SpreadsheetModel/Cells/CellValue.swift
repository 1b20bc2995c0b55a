/// What a cell holds. The kinds are never merged: a blank, a zero, a text and an error stay what they are.
public enum CellValue: Hashable, Sendable, Codable {
    /// Nothing: a formatted empty cell, or a formula that carries no cached value.
    case blank
    /// Text, with `_xHHHH_` escapes decoded and rich runs joined.
    case text(String)
    /// A number as stored. A date is a number with a date format.
    case number(NumberLiteral)
    /// TRUE or FALSE.
    case boolean(Bool)
    /// A cell error such as `#REF!`, as stored.
    case error(String)
    /// An ISO 8601 date stored as such (`t="d"`), unchanged.
    case date(String)
}
