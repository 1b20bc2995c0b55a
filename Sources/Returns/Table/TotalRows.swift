import SocialValue
import SpreadsheetModel
import Vocabulary

/// The totals printed under and above some measures, and which of them is the return's.
///
/// The rules, in order: a label that is plainly that of the pledged values goes before one that may name something else;
/// a total with measures above it before one without; then one in the column of values; then one that says it is of
/// social value; then the one with most measures above it. Of equal ones it is the first.
struct TotalRows {
    private struct Entry {
        let amount: StatedAmount
        let rank: Rank
    }

    private struct Rank: Comparable {
        let isPlain: Bool
        let isInValueColumn: Bool
        let saysSocialValue: Bool
        /// How many lines are above it.
        let above: Int

        static func < (left: Rank, right: Rank) -> Bool { left.order.lexicographicallyPrecedes(right.order) }

        private var order: [Int] {
            [isPlain, above > 0, isInValueColumn, saysSocialValue].map { $0 ? 1 : 0 } + [above]
        }
    }

    private var best: Entry?

    /// The totals of social value printed above the table, in order.
    private(set) var above: [StatedAmount] = []

    /// The return's total; none when no label announces an amount or a cell that should hold one.
    var stated: StatedAmount { best?.amount ?? .none }

    /// Takes note of the total that a label under the headings announces, and gives it; nil when it announces none.
    ///
    /// - Parameter lines: how many lines are above it.
    mutating func add(_ label: TotalLabel, of table: ReturnTable, below lines: Int) -> StatedAmount? {
        guard let amount = RowReader.total(labelledBy: label.cell, in: table) else { return nil }
        take(amount, label, of: table, below: lines)
        return amount
    }

    /// Takes note of the totals of social value printed above a table, where no other table stands above it.
    mutating func addThoseAbove(_ table: ReturnTable) {
        guard table.isFirst else { return }
        for row in table.sheet.rowNumbers.prefix(while: { $0 < table.headings.rows.lowerBound })
        where !table.isHidden(row) {
            let cells = table.sheet.row(row).filter { $0.content != nil }
            guard let label = TotalLabel(among: cells, themes: ThemeNames()), label.saysSocialValue,
                let amount = RowReader.total(above: table, labelledBy: label.cell)
            else { continue }
            above.append(amount)
            take(amount, label, of: table, below: 0)
        }
    }

    private mutating func take(_ amount: StatedAmount, _ label: TotalLabel, of table: ReturnTable, below lines: Int) {
        let values = Set([table.columns[.stated]].compactMap(\.self) + table.headings.valueYears.map(\.column))
        let rank = Rank(
            isPlain: label.kind == .whole, isInValueColumn: amount.cell.map { values.contains($0.column) } ?? false,
            saysSocialValue: label.saysSocialValue, above: lines)
        if best.map({ $0.rank < rank }) ?? true { best = Entry(amount: amount, rank: rank) }
    }
}

/// The sums of the values that lines state one below the other, to tell a sum without a known label from a value.
struct SumsOfValues {
    private var rows: [Int] = []
    /// The values of the first lines added up, from none to all.
    private var sums: [Money] = [.zero]
    /// The first place of each sum in ``sums``.
    private var places: [Money: Int] = [:]

    /// Adds up the stated values of some lines.
    init(_ lines: [ReturnLine]) {
        for line in lines {
            rows.append(line.rowNumber - 1)
            sums.append([sums.last ?? .zero, line.stated.amount ?? .zero].total())
        }
        for (place, sum) in sums.enumerated() where places[sum] == nil { places[sum] = place }
    }

    /// Whether an amount is the sum of the last lines above a zero-based row: of two of them or more, or of all.
    func hold(_ amount: Money?, above row: Int) -> Bool {
        guard let amount else { return false }
        let count = count(above: row)
        guard count > 0, let first = places[sums[count] - amount] else { return false }
        return first < max(1, count - 1)
    }

    /// Whether an amount is the sum of the first lines below a zero-based row.
    func hold(_ amount: Money?, below row: Int) -> Bool {
        guard let amount else { return false }
        let count = count(above: row)
        return sums[count...].dropFirst().contains { $0 - sums[count] == amount }
    }

    /// How many of the lines stand above a zero-based row.
    private func count(above row: Int) -> Int {
        rows.indices.partitionPoint { rows[$0] < row }
    }
}
