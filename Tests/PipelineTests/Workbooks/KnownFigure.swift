import Layouts
import SocialValue
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
        let pledges = valued.themes.map { ("Subtotal: \(name(of: $0))", stated($0.amounts, basis)) }
        let other: ValuationBasis = basis == .computed ? .stated : .computed
        // Where every line states what it comes to, or none states anything, the one set of figures says all.
        let isOneSet =
            basis == .computed && !valued.total.isStated
            || valued.total.isStated && valued.lines.allSatisfy { ($0.stated ?? .zero) == ($0.computed ?? .zero) }
        let summary = valued.themes.flatMap { theme in
            [(1, stated(theme.amounts, basis)), (3, stated(theme.amounts, other)), (4, theme.amounts.statedGap)]
                .prefix(isOneSet ? 1 : 3).compactMap { column, amount in
                    amount.map { KnownFigure(sheet: "Summary", label: name(of: theme), column: column, amount: $0) }
                }
        }
        let totals = [
            (4, stated(valued.total, .stated)), (5, valued.total.computed), (6, valued.total.statedGap),
        ]
        return (pledges + [("Total SV Pledge", stated(valued.total, basis))]).compactMap { label, amount in
            amount.map { KnownFigure(sheet: "Social Value Pledge", label: label, column: 6, amount: $0) }
        } + summary
            + totals.compactMap { column, amount in
                amount.map { KnownFigure(sheet: "Reconciliation", label: "Total", column: column, amount: $0) }
            }
    }

    /// The totals by theme and by the priorities of each scheme that is named in its tab.
    static func publication(_ valued: ValuedReturn, _ basis: ValuationBasis) -> [KnownFigure] {
        let themes = valued.themes.map { ("Totals by Theme", name(of: $0), stated($0.amounts, basis)) }
        let plain = Set(["CWB Priority", "Plan", "Units"])
        let priorities = valued.priorities.filter { plain.contains($0.scheme) }.map { total in
            ("Totals by \(total.scheme)", total.priority ?? "No priority", stated(total.amounts, basis))
        }
        let total = [("Totals by Theme", "Total SV Pledge", stated(valued.total, basis))]
        return (themes + priorities + total).compactMap { sheet, label, amount in
            amount.map { KnownFigure(sheet: sheet, label: label, column: 1, amount: $0) }
        }
    }

    /// The totals of all returns.
    static func index(_ valued: [ValuedReturn]) -> [KnownFigure] {
        let totals = valued.map(\.total)
        let sums = [totals.map(\.computed), totals.map(\.stated), totals.compactMap(\.statedGap)].map { $0.total() }
        return zip(3..., sums).map {
            KnownFigure(sheet: "Returns", label: "Total of the returns counted", column: $0.0, amount: $0.1)
        }
    }

    /// The total of a form, below its table and above it.
    static func form(_ total: Money, firstColumn: Int) -> [KnownFigure] {
        [("Total SV Pledge", 6), ("Total so far", 2)].map { label, column in
            KnownFigure(
                sheet: "Return", label: label, labelColumn: firstColumn, column: firstColumn + column, amount: total)
        }
    }

    /// The sum on a basis; nil when it is one of stated amounts and there are none.
    private static func stated(_ pair: ComputedAndStated, _ basis: ValuationBasis) -> Money? {
        basis == .stated && !pair.isStated ? nil : amount(pair, basis)
    }

    private static func name(of theme: ThemeTotal) -> String { theme.theme.isEmpty ? "No theme" : theme.theme }

    private static func amount(_ pair: ComputedAndStated, _ basis: ValuationBasis) -> Money {
        basis == .computed ? pair.computed : pair.stated
    }
}
