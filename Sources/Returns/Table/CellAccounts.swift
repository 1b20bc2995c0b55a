import SpreadsheetModel
import Valuation

/// Gives every row and every non-empty cell of the chosen sheet exactly one role.
struct CellAccounts {
    /// The account of the sheet.
    let account: SheetAccount

    /// - Parameter rowNumbers: the zero-based columns that number the rows.
    init(_ table: ReturnTable, rows: TableRows, labels: LabelledCells, rowNumbers: Set<Int>) {
        let labelCells = FormHeadCells.cells(of: table.sheet, above: table.headings.rows.lowerBound)
            .union(labels.fields.flatMap(\.cells))
        let used = table.usedColumns
        var accounts: [RowAccount] = []
        for row in table.sheet.rowNumbers {
            let role = rows.roles[row] ?? Self.role(outside: table, row: row)
            var counts: [CellRole: Int] = [:]
            // Neighbours mostly have one role: they are counted together.
            var run = (role: role, count: 0)
            for cell in table.sheet.row(row) where Self.isFilled(cell) {
                let isRowNumber = role == .line && rowNumbers.contains(cell.reference.column)
                let own =
                    isRowNumber
                    ? .ignored(.rowNumber)
                    : Self.role(of: cell.reference, in: role, table: table, used: used, labelCells: labelCells)
                if own != run.role {
                    if run.count > 0 { counts[run.role, default: 0] += run.count }
                    run = (own, 0)
                }
                run.count += 1
            }
            if run.count > 0 { counts[run.role, default: 0] += run.count }
            guard !counts.isEmpty else { continue }
            let isLabelled = counts[.label] != nil && role != .heading
            accounts.append(RowAccount(rowNumber: row + 1, role: isLabelled ? .label : role, cells: counts))
        }
        account = SheetAccount(rows: accounts, cellCount: table.sheet.cells.count(where: Self.isFilled))
    }

    /// Whether a cell holds anything: a value other than white space, or a formula.
    private static func isFilled(_ cell: Cell) -> Bool { cell.content != nil || cell.formula != nil }

    private static func role(outside table: ReturnTable, row: Int) -> CellRole {
        if table.isHidden(row) { return .ignored(.hidden) }
        return .ignored(row < table.headings.rows.lowerBound ? .aboveTable : .otherTable)
    }

    private static func role(
        of cell: CellReference, in row: CellRole, table: ReturnTable, used: Set<Int>, labelCells: Set<CellReference>
    ) -> CellRole {
        if labelCells.contains(cell) { return .label }
        guard row == .line, !used.contains(cell.column) else { return row }
        if table.sheet.isColumnHidden(cell.column) { return .ignored(.hidden) }
        return .ignored(table.headings.span?.contains(cell.column) == true ? .unusedColumn : .besideTable)
    }
}
