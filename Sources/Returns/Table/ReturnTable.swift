package import SpreadsheetModel
package import Vocabulary

/// The measures table found on a sheet: where its headings stand and which column holds what.
package struct ReturnTable {
    /// The sheet it stands on.
    package let sheet: Sheet
    /// Its headings.
    package let headings: Headings
    /// The zero-based row of the next table on the sheet, which ends this one; the end of the grid when there is none.
    package var endRow = CellReference.rowLimit
    /// Whether no other table of measures stands above it on the sheet.
    package var isFirst = true

    /// The zero-based row of the headings, the last when they take several.
    package var headerRow: Int { headings.rows.upperBound }

    /// The zero-based column of each heading found.
    package var columns: ColumnPlaces { headings.columns }

    /// The columns of council priorities, left to right.
    package var schemes: [(name: String, column: Int)] { headings.schemes }

    /// The columns that answers stand in.
    package var answerColumns: [Int] { [columns[.answer]].compactMap(\.self) + headings.years.map(\.column) }

    /// The columns that are read.
    package var usedColumns: Set<Int> {
        Set(columns.values).union(schemes.map(\.column)).union(answerColumns).union(headings.valueYears.map(\.column))
    }

    /// The cell of a column in a zero-based row; nil when the form lacks the column or the cell is not stored.
    package func cell(_ column: FormColumn, row: Int) -> Cell? {
        reference(column, row: row).flatMap { sheet[$0] }
    }

    /// The address of a column in a zero-based row; nil when the form lacks the column.
    package func reference(_ column: FormColumn, row: Int) -> CellReference? {
        columns[column].map { CellReference(row: row, column: $0) }
    }

    /// Whether a zero-based row is hidden.
    package func isHidden(_ row: Int) -> Bool { sheet.hiddenRows.contains(row) }

    /// Whether a zero-based row prints the headings again.
    package func repeatsHeadings(_ row: Int) -> Bool {
        let cells = sheet.row(row)
        let known = cells.count { cell in
            guard case .text(let text) = cell.value, let column = HeadingVocabulary.column(for: text) else {
                return false
            }
            return columns[column] == cell.reference.column
        }
        return known >= 2
    }
}
