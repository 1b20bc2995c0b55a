import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The checks that hold each figure to Pledgebook's own: a grand total stays right when two errors below it cancel out.
struct OwnFigures {
    let checks: [WorkbookCheck]

    init(
        _ valued: ValuedReturn, pledges: PledgeSheet, summary: SummarySheet, _ reconciliation: ReconciliationSheet
    ) {
        checks =
            Self.lines(reconciliation) + Self.themes(valued, summary.basis, pledges)
            + Self.priorities(valued, pledges: pledges, summary: summary)
    }

    private static func lines(_ reconciliation: ReconciliationSheet) -> [WorkbookCheck] {
        guard let differs = reconciliation.differs else { return [] }
        return [
            WorkbookCheck(
                "Lines changed since Pledgebook wrote this workbook", .count,
                "SUM(\(SheetFormula.address(differs, on: ReconciliationSheet.place)))", .number(.zero), value: .zero)
        ]
    }

    private static func themes(
        _ valued: ValuedReturn, _ basis: ValuationBasis, _ pledges: PledgeSheet
    ) -> [WorkbookCheck] {
        zip(valued.themes, pledges.subtotals).compactMap { theme, cell in
            check(
                "The subtotal of \(theme.label)", SheetFormula.absoluteAddress(cell, on: PledgeSheet.place),
                basis.figure(of: theme.amounts))
        }
    }

    private static func priorities(
        _ valued: ValuedReturn, pledges: PledgeSheet, summary: SummarySheet
    ) -> [WorkbookCheck] {
        zip(pledges.schemes, summary.schemeCells).flatMap { scheme, cells -> [WorkbookCheck] in
            guard let cells else { return [] }
            let totals = valued.priorities.filter { $0.scheme == scheme }
            return totals.enumerated().compactMap { offset, total in
                let cell = CellReference(row: cells.first.row + offset, column: cells.first.column)
                return check(
                    "The total of \(total.label), in \(scheme),",
                    SheetFormula.absoluteAddress(cell, on: SummarySheet.place), summary.basis.figure(of: total.amounts))
            }
        }
    }

    /// Nil where no amount is stated that could be added up.
    private static func check(_ name: String, _ formula: String, _ amount: Money?) -> WorkbookCheck? {
        amount.map {
            WorkbookCheck(
                CellText.line(name) + " is the one Pledgebook worked out", .money, formula, .number($0.pounds),
                value: $0.pounds)
        }
    }
}
