import SocialValue
import SpreadsheetModel

/// The visible columns between the table's headings that hold figures from which nothing was read.
struct UnreadFigures {
    /// The zero-based columns that number the rows, which are no figures of the return.
    let rowNumbers: Set<Int>
    /// The other zero-based columns, left to right, with how many measures have a figure in each.
    let counts: [(column: Int, figures: Int)]
    /// The columns among them that stand next to answers by period which were added up, other than sums of these.
    let besideSummed: Set<Int>

    /// Looks over the measures of a table. Cost: one pass over their cells.
    init(_ table: ReturnTable, rows: TableRows) {
        let headed = Set(table.headings.unread)
        let spare = Set(table.headings.rivals.filter { $0.meaning == .reference }.map(\.column))
        let wanted = headed.union(spare).union(Self.withoutHeading(table))
        var figures: [Int: [RowNumbers.Figure]] = [:]
        for line in wanted.isEmpty ? [] : rows.lines {
            let row = line.rowNumber - 1
            for cell in table.sheet.row(row) where wanted.contains(cell.reference.column) {
                guard let value = AmountReader.number(in: cell) else { continue }
                figures[cell.reference.column, default: []].append((row, line.theme, value))
            }
        }
        let numbers = Set(
            figures.filter { column, found in
                RowNumbers.mayStand(in: column, of: table, isFull: found.count == rows.lines.count)
                    && RowNumbers.isRunning(found)
            }.keys)
        rowNumbers = numbers
        counts = figures.filter { !numbers.contains($0.key) && !spare.contains($0.key) }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.count) }
        besideSummed = Self.besideSummed(counts.map(\.column), of: table, rows: rows)
    }

    private static func besideSummed(_ columns: [Int], of table: ReturnTable, rows: TableRows) -> Set<Int> {
        let years = table.headings.years.map(\.column)
        guard let first = years.min(), let last = years.max(), table.columns[.answer] == nil else { return [] }
        // Columns that stand side by side are all next to the periods.
        let left = columns.last { $0 < first && !columns.contains($0 - 1) } ?? first
        let before = Set(left..<first).isSubset(of: columns) ? left : first
        let after = (last + 1...last + 1 + columns.count).first { !columns.contains($0) } ?? last
        return Set(
            columns.filter { (before..<after).contains($0) }.filter { column in
                !rows.lines.allSatisfy { isSum(table.sheet[$0.rowNumber - 1, column], of: $0.answer) }
            })
    }

    /// Whether a cell repeats the answer that was added up from the periods, or both hold nothing.
    private static func isSum(_ cell: Cell?, of answer: Answer) -> Bool {
        cell.flatMap(AmountReader.number) ?? .zero == answer.state.quantity ?? .zero
    }

    /// The visible columns from the first heading to the last that have none of their own.
    private static func withoutHeading(_ table: ReturnTable) -> Set<Int> {
        guard let span = table.headings.span else { return [] }
        return Set(span.filter { table.headings.texts[$0] == nil && !table.sheet.isColumnHidden($0) })
    }
}
