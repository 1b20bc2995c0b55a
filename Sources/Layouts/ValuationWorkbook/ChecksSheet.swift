import SpreadsheetModel
import Valuation

/// The sheet `Checks`: the workbook proves itself. Every difference must read 0.
struct ChecksSheet {
    let plan: SheetPlan

    init(
        _ valued: ValuedReturn, pledges: PledgeSheet, summary: SummarySheet, reconciliation: ReconciliationSheet,
        findings: FindingsSheet, verdict findingsVerdict: String
    ) {
        let checks =
            Self.totals(pledges) + Self.summaries(pledges: pledges, summary: summary)
            + Self.reconciled(valued, pledges: pledges, summary: summary, reconciliation)
            + Self.counts(valued, pledges: pledges, findings: findings)
        plan =
            CheckList(
                checks,
                notes: [
                    (.text(findingsVerdict), HouseStyle.lead),
                    (
                        .text("Each difference must read 0. Figures are in pounds unless they are counts."),
                        HouseStyle.body.with { $0.wraps = false }
                    ),
                ]
            ).plan
    }

    /// Lines, sub-totals and the grand total hang together.
    private static func totals(_ pledges: PledgeSheet) -> [WorkbookCheck] {
        let total = SheetFormula.absoluteAddress(pledges.total, on: PledgeSheet.name)
        let amounts = SheetFormula.address(pledges.amounts, on: PledgeSheet.name)
        let references = SheetFormula.address(pledges.references, on: PledgeSheet.name)
        let amount = pledges.basisTotal.pounds
        // Lines have a reference and sub-totals have none, so one range holds any number of themes.
        func sum(isEmpty: Bool) -> String { SheetFormula.sum(of: amounts, where: references, isEmpty: isEmpty) }
        return [
            addsUp("Every line added up is the total", sum(isEmpty: false), to: pledges),
            addsUp("Theme sub-totals added up are the total", sum(isEmpty: true), to: pledges),
            WorkbookCheck(
                "The total is the one Pledgebook worked out", .money, total, .number(amount), value: amount),
        ]
    }

    /// Each table of the Summary adds up to the grand total.
    private static func summaries(pledges: PledgeSheet, summary: SummarySheet) -> [WorkbookCheck] {
        let tables =
            [
                ("Themes on Summary add up to the total", summary.themeCells),
                ("The largest contributors and all others add up to the total", summary.contributorCells),
            ]
            + zip(pledges.schemes, summary.schemeCells).map { scheme, cells in
                ("Priorities of \(CellText.line(scheme)) add up to the total", cells)
            }
        return tables.compactMap { name, cells in
            cells.map { addsUp(name, "SUM(\(SheetFormula.address($0, on: SummarySheet.name)))", to: pledges) }
        }
    }

    /// Reconciliation agrees with the other sheets, on either basis, and within itself.
    private static func reconciled(
        _ valued: ValuedReturn, pledges: PledgeSheet, summary: SummarySheet, _ reconciliation: ReconciliationSheet
    ) -> [WorkbookCheck] {
        func cell(_ reference: CellReference) -> String {
            SheetFormula.absoluteAddress(reference, on: ReconciliationSheet.name)
        }
        let basis = summary.basis
        let totals: [ValuationBasis: CellReference] = [
            .computed: reconciliation.computedTotal, .stated: reconciliation.statedTotal,
        ]
        var checks: [WorkbookCheck] = []
        if let total = totals[basis] {
            checks.append(
                addsUp("\(basis.heading) values on Reconciliation add up to the total", cell(total), to: pledges))
        }
        // A return that states no amount has no stated total and no difference, on either sheet.
        let isStated = valued.total.isStated
        if let total = totals[basis.other], let other = summary.otherTotal, isStated || basis == .stated {
            let amount = basis.other.amount(of: valued.total).pounds
            checks.append(
                WorkbookCheck(
                    "\(basis.other.heading) values on Reconciliation add up to those on Summary", .money, cell(total),
                    .formula(
                        SheetFormula.absoluteAddress(other, on: SummarySheet.name), cached: .number(amount)),
                    value: amount))
        }
        guard isStated else { return checks }
        return checks + [
            WorkbookCheck(
                "Differences on Reconciliation, line by line, add up to stated less computed in total: none is left "
                    + "out (whether a stated value is right is told by Findings)", .money,
                cell(reconciliation.differenceTotal),
                .formula(
                    "\(cell(reconciliation.statedTotal))-\(cell(reconciliation.computedTotal))",
                    cached: .number(valued.total.gap.pounds)),
                value: valued.total.gap.pounds)
        ]
    }

    /// As much was written as was read, and no cell shows an error.
    private static func counts(
        _ valued: ValuedReturn, pledges: PledgeSheet, findings: FindingsSheet
    ) -> [WorkbookCheck] {
        let lines = ExactDecimal(valued.lines.count { !$0.line.label.isEmpty })
        let amounts = SheetFormula.address(pledges.amounts, on: PledgeSheet.name)
        var checks = [
            WorkbookCheck(
                "Measures written are the measures read", .count,
                SheetFormula.filledCount(pledges.references, on: PledgeSheet.name),
                .number(lines), value: lines),
            WorkbookCheck(
                "Sums of amounts that show an error", .count, "IF(ISERROR(SUM(\(amounts))),1,0)", .number(.zero),
                value: .zero),
        ]
        if let codes = findings.codes {
            let count = ExactDecimal(codes.last.row - codes.first.row + 1)
            checks.append(
                WorkbookCheck(
                    "Findings written are the findings made", .count,
                    SheetFormula.filledCount(codes, on: FindingsSheet.name), .number(count), value: count))
        }
        return checks
    }

    /// A check that something adds up to the grand total.
    private static func addsUp(_ name: String, _ formula: String, to pledges: PledgeSheet) -> WorkbookCheck {
        let total = SheetFormula.absoluteAddress(pledges.total, on: PledgeSheet.name)
        let amount = pledges.basisTotal.pounds
        return WorkbookCheck(name, .money, formula, .formula(total, cached: .number(amount)), value: amount)
    }
}
