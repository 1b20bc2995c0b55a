import SocialValue
import SpreadsheetModel
import Valuation

/// The measures that make most of the computed or of the stated total, and all others together: a total that rests on
/// one cell should be seen to, on whichever basis it does.
struct LargestContributors {
    /// How many measures stand by themselves.
    static let count = 5
    /// What decides their order.
    static let order = "Largest first, by the larger of what is stated and computed."

    private let largest: [ValuedLine]
    private let others: [ValuedLine]
    private let pledges: PledgeSheet

    init(_ valued: ValuedReturn, pledges: PledgeSheet) {
        self.pledges = pledges
        // A line that has only one of the two amounts ranks by that one.
        let amounts = valued.lines.map { max($0.computed?.magnitude ?? .zero, $0.stated?.magnitude ?? .zero) }
        // Lines of the same worth keep the return's order.
        let ordered = amounts.indices.filter { amounts[$0] != .zero }.sorted { left, right in
            amounts[left] == amounts[right] ? left < right : amounts[left] > amounts[right]
        }
        largest = ordered.prefix(Self.count).map { valued.lines[$0] }
        let rows = Set(largest.map(\.line.rowNumber))
        others = valued.lines.filter { !rows.contains($0.line.rowNumber) }
    }

    /// The rows of the table; none when nothing is worth anything.
    ///
    /// - Parameter first: the number of the first row as Excel shows it, from 1.
    func rows(from first: Int) -> [SummaryRow] {
        guard !largest.isEmpty else { return [] }
        let rows = largest.compactMap { line in
            pledges.amountCells[line.line.rowNumber].map { cell in
                SummaryRow(
                    label: Self.label(line), short: Self.short(line), amounts: ComputedAndStated(summing: [line]),
                    formula: SheetFormula.absoluteAddress(cell, on: PledgeSheet.place))
            }
        }
        guard !others.isEmpty else { return rows }
        let total = SheetFormula.absoluteAddress(pledges.total, on: PledgeSheet.place)
        let rest = SummaryRow(
            label: "All other measures", amounts: ComputedAndStated(summing: others),
            formula: "ROUND(\(total)-SUM(B\(first):B\(first + rows.count - 1)),2)")
        return rows + [rest]
    }

    /// The reference and the question, whole.
    private static func label(_ line: ValuedLine) -> String {
        CellText.line(
            [line.line.label, line.line.question].filter { !$0.isEmpty }.joined(separator: ": "), limit: 1000)
    }

    /// What tells the line from others beside a bar: its reference, or its question where it has none.
    private static func short(_ line: ValuedLine) -> String {
        ChartLabels.fitting(line.line.label.isEmpty ? line.line.question : line.line.label)
    }
}
