import SpreadsheetModel

/// The measures table found on a sheet: where its headings stand and which column holds what.
struct ReturnTable {
    /// The sheet it stands on.
    let sheet: Sheet
    /// The zero-based row of the headings.
    let headerRow: Int
    /// The zero-based column of each heading found.
    let columns: [FormColumn: Int]
    /// The columns of council priorities, left to right.
    let schemes: [(name: String, column: Int)]

    /// The cell of a column in a zero-based row; nil when the form lacks the column or the cell is not stored.
    func cell(_ column: FormColumn, row: Int) -> Cell? {
        reference(column, row: row).flatMap { sheet[$0] }
    }

    /// The address of a column in a zero-based row; nil when the form lacks the column.
    func reference(_ column: FormColumn, row: Int) -> CellReference? {
        columns[column].map { CellReference(row: row, column: $0) }
    }
}
