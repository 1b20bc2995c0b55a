package import SocialValue
package import SpreadsheetModel
import Vocabulary

/// The measures table found on a sheet: where its headings stand and which column holds what.
package struct ReturnTable {
    /// The sheet it is on.
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

/// The zero-based columns of a sheet in which the columns of a form stand. They are asked for in every row.
package struct ColumnPlaces: Hashable, ExpressibleByDictionaryLiteral {
    private var places = [Int?](repeating: nil, count: FormColumn.allCases.count)

    package init(dictionaryLiteral columns: (FormColumn, Int)...) {
        for (column, place) in columns { self[column] = place }
    }

    /// Where a column stands; nil when the form lacks it.
    package subscript(_ column: FormColumn) -> Int? {
        get { places[column.rawValue] }
        set { places[column.rawValue] = newValue }
    }

    /// Where those columns stand that the form has.
    package var values: [Int] { places.compactMap(\.self) }

    /// How many columns the form has.
    var count: Int { places.count { $0 != nil } }
}

/// Tells a column that numbers the rows from one of figures.
enum RowNumbers {
    /// A figure with its zero-based row and the theme of its measure.
    typealias Figure = (row: Int, theme: String, value: ExactDecimal)

    /// Whether a zero-based column may number the rows: by its heading, or as one without that stands before the answers
    /// and is full.
    static func mayStand(in column: Int, of table: ReturnTable, isFull: Bool) -> Bool {
        if let heading = table.headings.texts[column] { return HeadingVocabulary.mayNumberRows(heading) }
        return isFull && table.answerColumns.allSatisfy { column < $0 }
    }

    /// Whether figures number the rows they are in: from 1 up, by one from each to the next or by as many as rows lie
    /// between, starting again where a theme does.
    static func isRunning(_ figures: [Figure]) -> Bool {
        guard let first = figures.first, let start = first.value.wholeNumber,
            (1...first.row + 1).contains(Int(clamping: start))
        else { return false }
        return zip(figures, figures.dropFirst()).allSatisfy { figure, next in
            guard let number = figure.value.wholeNumber, let following = next.value.wholeNumber else { return false }
            let (step, overflow) = following.subtractingReportingOverflow(number)
            guard !overflow else { return false }
            return step == 1 || step == Int128(next.row - figure.row) || following == 1 && next.theme != figure.theme
        }
    }
}
