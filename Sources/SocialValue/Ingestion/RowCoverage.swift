/// What became of one row and of each of its non-empty cells.
package struct RowCoverage: Hashable, Sendable {
    /// The row as Excel shows it, from 1.
    package let rowNumber: Int
    /// What the row is.
    package let role: CellRole
    /// How many of its non-empty cells have each role.
    package let cells: [CellRole: Int]

    package init(rowNumber: Int, role: CellRole, cells: [CellRole: Int]) {
        self.rowNumber = rowNumber
        self.role = role
        self.cells = cells
    }

    /// Its non-empty cells.
    package var cellCount: Int { cells.values.reduce(0, +) }
}
