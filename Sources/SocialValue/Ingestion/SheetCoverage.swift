import SpreadsheetModel

/// What became of every row and every non-empty cell of the sheet that a return was read from.
package struct SheetCoverage: Hashable, Sendable {
    /// One for each row that holds anything, in order.
    package private(set) var rows: [RowCoverage] = []
    /// The non-empty cells of the sheet, counted apart from ``rows``.
    package let cellCount: Int

    /// An account of a sheet with so many non-empty cells.
    package init(rows: [RowCoverage] = [], cellCount: Int = 0) {
        self.rows = rows
        self.cellCount = cellCount
    }

    /// The cells that are in no row's account. Zero, unless the reading is at fault.
    package var unaccountedCells: Int { cellCount - rows.map(\.cellCount).reduce(0, +) }

    /// How many rows have each role.
    package func rowCount(_ isWanted: (CellRole) -> Bool) -> Int { rows.count { isWanted($0.role) } }

    /// The reasons why cells were left, each with the number of its cells, most cells first.
    package var ignored: [(reason: IgnoredReason, cells: Int)] {
        var counts: [IgnoredReason: Int] = [:]
        for (role, cells) in rows.flatMap(\.cells) {
            if case .ignored(let reason) = role { counts[reason, default: 0] += cells }
        }
        return counts.map { (reason: $0.key, cells: $0.value) }
            .sorted { ($1.cells, $0.reason.rawValue) < ($0.cells, $1.reason.rawValue) }
    }
}
