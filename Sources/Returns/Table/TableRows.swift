import SpreadsheetModel
import Valuation

/// The rows under a table's headings, each read as what it is.
struct TableRows {
    /// One for each measure row, in order.
    private(set) var lines: [ReturnLine] = []
    /// The total printed under the measures; the last when there are several.
    private(set) var statedTotal = StatedAmount.none

    /// Reads every row below the headings.
    init(_ table: ReturnTable) {
        var theme = ""
        for row in table.sheet.rowNumbers where row > table.headerRow {
            switch RowKind(of: row, in: table) {
            case .measure(let reference, let rest):
                if let named = table.cell(.theme, row: row)?.label { theme = named }
                lines.append(RowReader.line(row, of: table, reference: reference, rest: rest, theme: theme))
            case .theme(let name):
                theme = name
            case .total(let label):
                statedTotal = RowReader.total(labelledBy: label, in: table) ?? statedTotal
            case .other:
                continue
            }
        }
    }

    /// The table's schemes with the priorities that its rows name, in order of first appearance.
    func schemes(of table: ReturnTable) -> [PriorityScheme] {
        table.schemes.map { scheme in
            PriorityScheme(scheme.name, priorities: lines.compactMap { $0.priorities[scheme.name] }.distinct())
        }
    }
}
