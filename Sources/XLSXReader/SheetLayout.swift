public import SpreadsheetModel

/// What a worksheet says beside its cells.
public struct SheetLayout: Hashable, Sendable {
    /// Merged rectangles.
    public internal(set) var mergedRanges: [CellRange] = []
    /// What the sheet gives as merged rectangles that are none, as stored.
    public internal(set) var unreadableMergedRanges: [String] = []
    /// The range that the sheet says its cells lie in; nil when it gives none. Nothing here relies on it: many programs
    /// write it wrong.
    public internal(set) var statedRange: CellRange?
    /// How many cells with a value or a formula give as their address what is none. Excel passes them over, and so do
    /// rows here: whoever relies on a sheet's being whole looks at this.
    public internal(set) var unplacedCells = 0
    /// Zero-based columns that are hidden, as closed ranges.
    public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
    /// Zero-based columns that are not hidden, but less than half a character wide, as closed ranges.
    public internal(set) var narrowColumns: [ClosedRange<Int>] = []
}
