import Layouts
import SpreadsheetModel
import Valuation

/// A figure of our core, and where a workbook shows it.
struct KnownFigure {
    let sheet: String
    /// The text in the row, in the label's column.
    let label: String
    var labelColumn = 0
    let column: Int
    let amount: Money

    /// The label as a cell holds it: cut where it is too long.
    var shownLabel: String {
        label.utf16.count > 32_767 ? String(decoding: label.utf16.prefix(32_766), as: UTF16.self) + "…" : label
    }

    /// Sub-totals and total, the priorities of Summary, and the totals of Reconciliation on either basis.
    static func finance(_ valued: ValuedReturn, _ basis: ValuationBasis) -> [KnownFigure] {
        let pledges = valued.themes.map { ("Subtotal: \($0.theme)", amount($0.amounts, basis)) }
        let other: ValuationBasis = basis == .computed ? .stated : .computed
        let summary = valued.themes.flatMap { theme in
            [
                KnownFigure(sheet: "Summary", label: theme.theme, column: 1, amount: amount(theme.amounts, basis)),
                KnownFigure(sheet: "Summary", label: theme.theme, column: 3, amount: amount(theme.amounts, other)),
                KnownFigure(sheet: "Summary", label: theme.theme, column: 4, amount: theme.amounts.gap),
            ]
        }
        let totals = [(4, valued.total.stated), (5, valued.total.computed), (6, valued.total.gap)]
        return (pledges + [("Total SV Pledge", amount(valued.total, basis))]).map {
            KnownFigure(sheet: "Social Value Pledge", label: $0.0, column: 6, amount: $0.1)
        } + summary
            + totals.map { KnownFigure(sheet: "Reconciliation", label: "Total", column: $0.0, amount: $0.1) }
    }

    /// The totals by theme and by the priorities of each scheme that is named in its tab.
    static func publication(_ valued: ValuedReturn, _ basis: ValuationBasis) -> [KnownFigure] {
        let themes = valued.themes.map { ("Totals by Theme", $0.theme, amount($0.amounts, basis)) }
        let plain = Set(["CWB Priority", "Plan", "Units"])
        let priorities = valued.priorities.filter { plain.contains($0.scheme) }.map { total in
            ("Totals by \(total.scheme)", total.priority ?? "No priority", amount(total.amounts, basis))
        }
        let total = [("Totals by Theme", "Total SV Pledge", amount(valued.total, basis))]
        return (themes + priorities + total).map {
            KnownFigure(sheet: $0.0, label: $0.1, column: 1, amount: $0.2)
        }
    }

    /// The totals of all returns.
    static func index(_ valued: [ValuedReturn]) -> [KnownFigure] {
        let totals = valued.map(\.total)
        let sums = [totals.map(\.computed), totals.map(\.stated), totals.map(\.gap)].map { $0.total() }
        return zip(3..., sums).map {
            KnownFigure(sheet: "Returns", label: "Total of all returns", column: $0.0, amount: $0.1)
        }
    }

    /// The total of a form, below its table and above it.
    static func form(_ total: Money, firstColumn: Int) -> [KnownFigure] {
        [("Total SV Pledge", 6), ("Total so far", 2)].map { label, column in
            KnownFigure(
                sheet: "Return", label: label, labelColumn: firstColumn, column: firstColumn + column, amount: total)
        }
    }

    private static func amount(_ pair: AmountPair, _ basis: ValuationBasis) -> Money {
        basis == .computed ? pair.computed : pair.stated
    }
}
