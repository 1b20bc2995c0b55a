extension CellRange {
    /// Every cell from a zero-based row to the bottom of the sheet.
    public static func rows(from row: Int) -> CellRange {
        CellRange(
            CellReference(row: row, column: 0),
            CellReference(row: CellReference.rowLimit - 1, column: CellReference.columnLimit - 1))
    }
}
