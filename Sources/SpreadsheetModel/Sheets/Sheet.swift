/// A named grid of cells: what a reader gives, and what the domain is tested with.
///
/// Cells are stored sparsely in row-major order, so memory follows what the sheet holds.
public struct Sheet: Hashable, Sendable {
    /// The name on the tab.
    public let name: String
    /// Whether the tab is shown.
    public let visibility: SheetVisibility
    /// The cells in row-major order, each reference once.
    public let cells: [Cell]
    /// Merged rectangles; only the first cell of each is shown.
    public let mergedRanges: [CellRange]
    /// Zero-based rows that are hidden.
    public let hiddenRows: Set<Int>
    /// Zero-based columns that are hidden, as closed ranges.
    public let hiddenColumns: [ClosedRange<Int>]
    /// Zero-based rows that are not hidden, but so low that nothing in them can be seen.
    public let narrowRows: Set<Int>
    /// Zero-based columns that are not hidden, but so narrow that nothing in them can be seen, as closed ranges.
    public let narrowColumns: [ClosedRange<Int>]
    /// How many cells with a value or a formula gave no address where they are. They are not among ``cells``.
    public let unplacedCells: Int
    /// The day that its date serials count from.
    public let dateSystem: DateSystem

    /// A sheet of the given cells, in any order. Of two cells with one reference the later is kept,
    /// but for an empty one behind one that is not.
    /// Cost: O(n log n) when the cells are not already in order.
    public init(
        name: String, visibility: SheetVisibility = .visible, cells: [Cell], mergedRanges: [CellRange] = [],
        hiddenRows: Set<Int> = [], hiddenColumns: [ClosedRange<Int>] = [], narrowRows: Set<Int> = [],
        narrowColumns: [ClosedRange<Int>] = [], unplacedCells: Int = 0, dateSystem: DateSystem = .from1900
    ) {
        self.name = name
        self.visibility = visibility
        self.cells = Self.inOrder(cells)
        self.mergedRanges = mergedRanges
        self.hiddenRows = hiddenRows
        self.hiddenColumns = hiddenColumns
        self.narrowRows = narrowRows
        self.narrowColumns = narrowColumns
        self.unplacedCells = unplacedCells
        self.dateSystem = dateSystem
    }

    /// The cell at a reference, or nil when the sheet stores none there. Cost: O(log n).
    public subscript(_ reference: CellReference) -> Cell? {
        let index = firstIndex(atOrAfter: reference)
        return index < cells.count && cells[index].reference == reference ? cells[index] : nil
    }

    /// The cell at an address such as "B7"; nil when the sheet stores none there or the text is no address.
    public subscript(_ address: String) -> Cell? {
        CellReference(address).flatMap { self[$0] }
    }

    /// The stored cells of one zero-based row, in column order. Cost: O(log n).
    public func row(_ row: Int) -> ArraySlice<Cell> { cells(inRows: row...row) }

    /// The stored cells of zero-based rows, in row-major order. Cost: O(log n).
    public func cells(inRows rows: ClosedRange<Int>) -> ArraySlice<Cell> {
        let start = firstIndex(atOrAfter: CellReference(row: rows.lowerBound, column: 0))
        let end = firstIndex(atOrAfter: CellReference(row: rows.upperBound, column: CellReference.columnLimit))
        return cells[start..<end]
    }

    /// The zero-based numbers of the rows that store at least one cell, ascending. Cost: O(n).
    public var rowNumbers: [Int] {
        var rows: [Int] = []
        let cells = cells.span
        for index in cells.indices where rows.last != cells[index].reference.row {
            rows.append(cells[index].reference.row)
        }
        return rows
    }

    /// Whether a zero-based column is hidden.
    public func isColumnHidden(_ column: Int) -> Bool {
        hiddenColumns.contains { $0.contains(column) }
    }

    private func firstIndex(atOrAfter reference: CellReference) -> Int {
        let cells = cells.span
        return cells.indices.partitionPoint { cells[$0].reference < reference }
    }

    private static func inOrder(_ cells: [Cell]) -> [Cell] {
        let isAscending = cells.indices.dropFirst().allSatisfy { cells[$0 - 1].reference < cells[$0].reference }
        if isAscending { return cells }
        var kept: [CellReference: Cell] = [:]
        for cell in cells where kept[cell.reference] == nil || !cell.isEmpty { kept[cell.reference] = cell }
        return kept.values.sorted { $0.reference < $1.reference }
    }
}

/// Whether a sheet's tab is shown (ECMA-376 part 1, 18.18.68, ST_SheetState).
public enum SheetVisibility: String, Hashable, Sendable {
    /// The tab is shown.
    case visible
    /// Hidden; a person can show it again from the menu.
    case hidden
    /// Hidden so that only a program can show it again.
    case veryHidden
}
