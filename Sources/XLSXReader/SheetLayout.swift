public import SpreadsheetModel

/// What a worksheet says beside its cells.
public struct SheetLayout: Hashable, Sendable {
    /// Merged rectangles.
    public internal(set) var mergedRanges: [CellRange] = []
    /// Zero-based columns that are hidden, as closed ranges.
    public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
}
