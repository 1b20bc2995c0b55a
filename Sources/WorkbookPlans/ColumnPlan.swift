/// The width of a run of columns (ECMA-376 part 1, 18.3.1.13).
public struct ColumnPlan: Hashable, Sendable {
    /// Zero-based columns, both ends included.
    public var columns: ClosedRange<Int>
    /// The width in characters of the default font, 0 to 255.
    public var width: Double
    /// Whether the columns are hidden.
    public var isHidden: Bool

    /// A width for a run of columns.
    public init(_ columns: ClosedRange<Int>, width: Double, isHidden: Bool = false) {
        self.columns = columns
        self.width = width
        self.isHidden = isHidden
    }
}
