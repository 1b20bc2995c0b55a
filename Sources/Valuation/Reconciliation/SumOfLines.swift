import SocialValue
import SpreadsheetModel

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
