/// The height and outline level of one row (ECMA-376 part 1, 18.3.1.73).
public struct RowPlan: Hashable, Sendable {
    /// The zero-based row.
    public var row: Int
    /// The height in points, up to 409; nil keeps the default.
    public var height: Double?
    /// The outline level, 0 (none) to 7.
    public var outlineLevel: Int
    /// Whether the row is hidden.
    public var isHidden: Bool

    /// A row with its height and outline level.
    public init(_ row: Int, height: Double? = nil, outlineLevel: Int = 0, isHidden: Bool = false) {
        self.row = row
        self.height = height
        self.outlineLevel = outlineLevel
        self.isHidden = isHidden
    }
}
