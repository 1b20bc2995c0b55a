package import SocialValue
import SpreadsheetModel

/// Why a sum that a return prints may differ from the sum of the values it prints. A suggestion to a person, never
/// applied.
package enum SumCause: Hashable, Sendable {
    /// The gap is no more than the pence that rounding of so many values can make, or the sum is one of whole pounds.
    case rounding
    /// The sum without the value in this row.
    case leavesOut(reference: String, row: Int)
    /// The sum and the value in a row that it does not belong to.
    case alsoCounts(reference: String, row: Int, isHidden: Bool)
    /// The sum of the values in the rows from one to another, which are not those it covers.
    case otherRows(first: Int, last: Int)
    /// The sum of answer × proxy: the stated values were changed, and the sum was not.
    case recomputed
    /// The sum with one line at answer × proxy: its stated value was changed, and the sum was not.
    case oldFigure(reference: String, row: Int, computed: Money)
    /// The lines are worked out by formula, and the sum is typed.
    case typedOverFormula
}

extension SumCause {
    /// The first cause, in the order above, that makes the amount exact; nil when none fits.
    ///
    /// - Parameter rows: the rows, from 1, of the lines that the amount is the sum of.
    /// Cost: proportional to the lines, and to the square of ``searchedLines``.
    package static func of(_ amount: StatedAmount, over rows: [Int], in valued: ValuedReturn) -> SumCause? {
        guard let stated = amount.amount else { return nil }
        let sum = SumOfLines(valued, rows: rows)
        if isRounding(stated, of: sum.stated, over: sum.covered.count) { return .rounding }
        return oneLine(stated, sum) ?? hidden(stated, sum, in: valued) ?? otherRows(stated, sum)
            ?? older(stated, sum) ?? typedOver(amount, sum)
    }

    /// Whether an amount differs from a sum of so many values by no more than rounding makes: half a penny for each value
    /// and half for their sum, or half a pound where the amount is one of whole pounds.
    package static func isRounding(_ amount: Money, of sum: Money, over count: Int) -> Bool {
        let gap = (amount - sum).magnitude
        let bound = ExactDecimal(count + 1).multiplied(by: RoundingTolerance.halfPenny) ?? .zero
        return gap.pounds <= bound || amount.pence % 100 == 0 && gap.pence <= 50
    }

    /// How many lines are looked at for a run of rows that gives the amount.
    private static let searchedLines = 120

    private static func oneLine(_ stated: Money, _ sum: SumOfLines) -> SumCause? {
        let gap = stated - sum.stated
        if let line = sum.covered.first(where: { $0.value != .zero && .zero - $0.value == gap }) {
            return .leavesOut(reference: line.reference, row: line.row)
        }
        return sum.others.first { $0.value != .zero && $0.value == gap }.map {
            .alsoCounts(reference: $0.reference, row: $0.row, isHidden: false)
        }
    }

    private static func hidden(_ stated: Money, _ sum: SumOfLines, in valued: ValuedReturn) -> SumCause? {
        let lines = valued.source.form.hiddenRows.compactMap(\.line)
        return lines.first { line in
            line.stated.amount.map { $0 != .zero && sum.stated + $0 == stated } ?? false
        }.map { .alsoCounts(reference: $0.label, row: $0.rowNumber, isHidden: true) }
    }

    private static func otherRows(_ stated: Money, _ sum: SumOfLines) -> SumCause? {
        guard stated != .zero else { return nil }
        let near = sum.near(searchedLines)
        for first in near.indices {
            var total = Money.zero
            for last in near[first...].indices {
                total = total + near[last].value
                if total == stated, last > first { return .otherRows(first: near[first].row, last: near[last].row) }
            }
        }
        return nil
    }

    private static func older(_ stated: Money, _ sum: SumOfLines) -> SumCause? {
        if sum.computed == stated { return .recomputed }
        return sum.covered.compactMap { line -> SumCause? in
            guard let computed = line.computed, sum.stated - line.value + computed == stated else { return nil }
            return .oldFigure(reference: line.reference, row: line.row, computed: computed)
        }.first
    }

    private static func typedOver(_ amount: StatedAmount, _ sum: SumOfLines) -> SumCause? {
        !amount.isFormula && sum.formulas * 2 > sum.covered.count ? .typedOverFormula : nil
    }
}

/// The lines that a printed sum covers, and the others of the return.
struct SumOfLines {
    /// What a line states, and what its arithmetic gives.
    struct Line {
        let reference: String
        let row: Int
        let value: Money
        let computed: Money?
    }

    /// The lines in some rows, in order.
    private(set) var covered: [Line] = []
    /// The lines in all other rows, in order.
    private(set) var others: [Line] = []
    /// How many of the covered values are worked out by formula.
    private(set) var formulas = 0

    /// The lines that state a value, by whether they stand in one of these rows, from 1.
    init(_ valued: ValuedReturn, rows: [Int]) {
        let wanted = Set(rows)
        for valuedLine in valued.lines {
            let line = valuedLine.line
            guard let value = line.stated.amount else { continue }
            let entry = Line(reference: line.label, row: line.rowNumber, value: value, computed: valuedLine.computed)
            guard wanted.contains(line.rowNumber) else {
                others.append(entry)
                continue
            }
            covered.append(entry)
            if line.stated.isFormula { formulas += 1 }
        }
    }

    /// The sum of what the covered lines state.
    var stated: Money { covered.map(\.value).total() }

    /// The same at answer × proxy; a line that has no such value counts as stated.
    var computed: Money { covered.map { $0.computed ?? $0.value }.total() }

    /// At most so many lines in the order of rows, the covered ones in their middle.
    func near(_ limit: Int) -> ArraySlice<Line> {
        let all = (covered + others).sorted { $0.row < $1.row }
        let first = all.firstIndex { $0.row == covered.first?.row } ?? 0
        let start = max(0, min(first - max(0, limit - covered.count) / 2, all.count - limit))
        return all[start..<min(all.count, start + limit)]
    }
}
