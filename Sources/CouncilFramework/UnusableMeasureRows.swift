import Returns
import SocialValue
import SpreadsheetModel
import Vocabulary

/// Rows of the council's table of measures that hold a measure and give none: those without a reference, and hidden ones.
struct UnusableMeasureRows {
    private let table: ReturnTable
    private let rows: TableRows

    init(_ table: ReturnTable, rows: TableRows) {
        self.table = table
        self.rows = rows
    }

    /// What is noted of each, in the order of rows.
    ///
    /// - Parameter place: the place of a cell of the table's sheet.
    func notes(at place: (CellReference) -> CellLocation) -> [CouncilNote] {
        let hidden = rows.hiddenRows.compactMap { row in
            row.line.map { CouncilNote(.rowHidden($0.label, row: row.rowNumber), at: place($0.referenceCell)) }
        }
        let nameless = table.sheet.rowNumbers.filter(isNameless).map { row in
            CouncilNote(
                .referenceMalformed("", question: text(.question, row) ?? ""),
                at: place(CellReference(row: row, column: table.columns[.reference] ?? 0)))
        }
        return (nameless + hidden).sorted { $0.location.cell?.row ?? 0 < $1.location.cell?.row ?? 0 }
    }

    /// Whether a row says what to answer and what it is worth, but not by which reference: at least two of its question,
    /// its unit and its proxy value are there. A row that was read as a line is told of by itself.
    private func isNameless(_ row: Int) -> Bool {
        guard row > table.headerRow, row < table.endRow, !table.isHidden(row), text(.reference, row) == nil else {
            return false
        }
        switch rows.roles[row] {
        case .line, .heading: return false
        case nil, .label, .total, .ignored:
            return [FormColumn.question, .unit, .proxy].count { text($0, row) != nil } >= 2
        }
    }

    private func text(_ column: FormColumn, _ row: Int) -> String? { table.cell(column, row: row)?.label }
}
