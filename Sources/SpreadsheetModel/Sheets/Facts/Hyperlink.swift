/// A link on a cell or on each cell of a range (ECMA-376 part 1, 18.3.1.47). Links made by the function HYPERLINK are
/// formulas and are not among these.
public struct Hyperlink: Hashable, Sendable {
    /// The cells that carry it.
    public var range: CellRange
    /// The address outside the workbook, as stored: "https://example.org/", "mailto:ann@example.org", "../rates.xlsx".
    /// Nil for a link within the workbook. Never opened by this library.
    public var address: String?
    /// The place: in this workbook ("Lists!A1", a defined name), or inside what ``address`` leads to.
    public var location: String?
    /// The words shown when the pointer rests on it.
    public var tip: String?

    /// A link on cells.
    public init(_ range: CellRange, address: String? = nil, location: String? = nil, tip: String? = nil) {
        self.range = range
        self.address = address
        self.location = location
        self.tip = tip
    }
}
