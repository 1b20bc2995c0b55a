import SocialValue
import SpreadsheetModel
import Vocabulary

/// The figures of a table that lie under a merged cell, where nobody sees them.
struct FiguresUnderMerges {
    /// The cells, in the order of rows.
    let found: [CoveredCell]

    /// Merged ranges over one column, by their first rows, each with the range that reaches furthest down so far.
    private typealias Column = [(first: Int, furthest: CellRange)]

    /// Looks under the merged cells of a table. Cost: the ranges for each column of figures, and the lines times the
    /// logarithm of the ranges.
    init(_ table: ReturnTable, lines: [ReturnLine], total: StatedAmount) {
        guard !table.sheet.mergedRanges.isEmpty else {
            found = []
            return
        }
        let columns = Self.columns(of: table).map { role, column in
            (role, column, Self.ranges(over: column, in: table.sheet))
        }.filter { !$0.2.isEmpty }
        var cells: [CoveredCell] = []
        for line in lines {
            for (role, column, ranges) in columns {
                let place = CellReference(row: line.rowNumber - 1, column: column)
                guard let range = Self.range(covering: place, among: ranges),
                    let text = table.sheet[place]?.content
                else { continue }
                cells.append(CoveredCell(cell: place, range: range, text: text, role: role, label: line.label))
            }
        }
        if let cell = total.cell, let text = total.text,
            let range = Self.range(covering: cell, among: Self.ranges(over: cell.column, in: table.sheet))
        {
            cells.append(CoveredCell(cell: cell, range: range, text: text, role: .total, label: nil))
        }
        found = cells
    }

    private static func columns(of table: ReturnTable) -> [(CoveredCell.Role, Int)] {
        table.answerColumns.map { (.answer, $0) } + [table.columns[.proxy]].compactMap(\.self).map { (.proxy, $0) }
            + ([table.columns[.stated]].compactMap(\.self) + table.headings.valueYears.map(\.column)).map {
                (.stated, $0)
            }
    }

    private static func ranges(over column: Int, in sheet: Sheet) -> Column {
        let over = sheet.mergedRanges.filter { $0.first.column <= column && column <= $0.last.column }
            .sorted { $0.first.row < $1.first.row }
        var furthest: CellRange?
        return over.map { range in
            if let known = furthest, known.last.row >= range.last.row { return (range.first.row, known) }
            furthest = range
            return (range.first.row, range)
        }
    }

    /// The merged range that covers a cell with another one; nil when none does.
    private static func range(covering cell: CellReference, among ranges: Column) -> CellRange? {
        let count = ranges.indices.partitionPoint { ranges[$0].first <= cell.row }
        guard count > 0, case let range = ranges[count - 1].furthest, range.contains(cell), range.first != cell else {
            return nil
        }
        return range
    }
}
