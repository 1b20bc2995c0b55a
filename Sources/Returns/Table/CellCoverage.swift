import SocialValue
import SpreadsheetModel
import Vocabulary

/// Gives every row and every non-empty cell of the chosen sheet exactly one role.
struct CellCoverage {
    /// The account of the sheet.
    let account: SheetCoverage

    /// - Parameter rowNumbers: the zero-based columns that number the rows.
    init(_ table: ReturnTable, rows: TableRows, labels: LabelledCells, rowNumbers: Set<Int>) {
        let labelCells = FormHeadCells.cells(of: table.sheet, above: table.headings.rows.lowerBound)
            .union(labels.fields.flatMap(\.cells))
        let used = table.usedColumns
        var accounts: [RowCoverage] = []
        for row in table.sheet.rowNumbers {
            let role = rows.roles[row] ?? Self.role(outside: table, row: row)
            let isLine = role == .line
            var counts: [CellRole: Int] = [:]
            // Most cells have the role of their row: they are counted together.
            var ownCount = 0
            let stored = table.sheet.row(row)
            let cells = stored.span
            for index in cells.indices where Self.isFilled(cells[index].value, cells[index].formula) {
                let cell = cells[index].reference
                if isLine, rowNumbers.contains(cell.column) {
                    counts[.ignored(.rowNumber), default: 0] += 1
                } else if labelCells.contains(cell) {
                    counts[.label, default: 0] += 1
                } else if isLine, !used.contains(cell.column) {
                    counts[Self.role(unread: cell, of: table), default: 0] += 1
                } else {
                    ownCount += 1
                }
            }
            if ownCount > 0 { counts[role, default: 0] += ownCount }
            guard !counts.isEmpty else { continue }
            let isLabelled = counts[.label] != nil && role != .heading
            accounts.append(RowCoverage(rowNumber: row + 1, role: isLabelled ? .label : role, cells: counts))
        }
        let cells = table.sheet.cells.span
        let filled = cells.indices.count { Self.isFilled(cells[$0].value, cells[$0].formula) }
        account = SheetCoverage(rows: accounts, cellCount: filled)
    }

    /// Whether a cell holds anything: a value other than white space, or a formula.
    private static func isFilled(_ value: CellValue, _ formula: String?) -> Bool { value.isFilled || formula != nil }

    private static func role(outside table: ReturnTable, row: Int) -> CellRole {
        if table.isHidden(row) { return .ignored(.hidden) }
        return .ignored(row < table.headings.rows.lowerBound ? .aboveTable : .otherTable)
    }

    /// The role of a cell of a measure's row in a column of which nothing is read.
    private static func role(unread cell: CellReference, of table: ReturnTable) -> CellRole {
        if table.sheet.isColumnHidden(cell.column) { return .ignored(.hidden) }
        return .ignored(table.headings.span?.contains(cell.column) == true ? .unusedColumn : .besideTable)
    }
}
