/// The four edges of a cell.
public struct CellBorder: Hashable, Sendable {
    /// The upper edge.
    public var top = BorderLine.none
    /// The lower edge.
    public var bottom = BorderLine.none
    /// The left edge.
    public var left = BorderLine.none
    /// The right edge.
    public var right = BorderLine.none
    /// The colour of all four; nil for black.
    public var color: Color?

    /// No edges.
    public init() {}
}
