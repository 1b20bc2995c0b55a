/// Which cells of a sheet are locked, by the protection of their formats (ECMA-376 part 1, 18.8.33). A cell that is not
/// stored takes the format of its row, else of its column; where nothing is said, a cell is locked.
///
/// Kept as runs of neighbours that are locked alike, so memory follows what the sheet stores.
public struct CellLocks: Hashable, Sendable {
    /// Stored cells of one row that stand side by side and are locked alike.
    package struct Run: Hashable, Sendable {
        package var row: Int
        package var columns: ClosedRange<Int>
        package var isLocked: Bool

        package init(row: Int, columns: ClosedRange<Int>, isLocked: Bool) {
            self.row = row
            self.columns = columns
            self.isLocked = isLocked
        }
    }

    /// Columns with a format of their own.
    package struct Columns: Hashable, Sendable {
        package var range: ClosedRange<Int>
        package var isLocked: Bool

        package init(_ range: ClosedRange<Int>, isLocked: Bool) {
            self.range = range
            self.isLocked = isLocked
        }
    }

    /// In row-major order.
    private let runs: [Run]
    /// Rows with a format of their own.
    private let rows: [Int: Bool]
    private let columns: [Columns]

    /// The locks of a sheet; the runs may come in any order.
    package init(runs: [Run], rows: [Int: Bool] = [:], columns: [Columns] = []) {
        self.runs = runs.sorted { ($0.row, $0.columns.lowerBound) < ($1.row, $1.columns.lowerBound) }
        self.rows = rows
        self.columns = columns
    }

    /// Whether a cell is locked. Cost: O(log n) in the number of runs.
    public func isLocked(_ cell: CellReference) -> Bool {
        let index = runs.indices.partitionPoint {
            (runs[$0].row, runs[$0].columns.upperBound) < (cell.row, cell.column)
        }
        if index < runs.count, runs[index].row == cell.row, runs[index].columns.contains(cell.column) {
            return runs[index].isLocked
        }
        return rows[cell.row] ?? columns.last { $0.range.contains(cell.column) }?.isLocked ?? true
    }

    /// The stored cells that are unlocked, as rectangles from the top: on a form, the cells to be filled in.
    /// Cost: O(n) in the number of runs.
    public var unlockedRanges: [CellRange] {
        var open: [ClosedRange<Int>: (first: Int, last: Int)] = [:]
        var closed: [CellRange] = []
        for run in runs where !run.isLocked {
            if let rows = open[run.columns], rows.last + 1 == run.row {
                open[run.columns] = (rows.first, run.row)
            } else {
                if let rows = open[run.columns] { closed.append(Self.range(rows, run.columns)) }
                open[run.columns] = (run.row, run.row)
            }
        }
        closed += open.map { Self.range($0.value, $0.key) }
        return closed.sorted { $0.first < $1.first }
    }

    private static func range(_ rows: (first: Int, last: Int), _ columns: ClosedRange<Int>) -> CellRange {
        CellRange(row: rows.first, column: columns.lowerBound, lastRow: rows.last, lastColumn: columns.upperBound)
    }
}
