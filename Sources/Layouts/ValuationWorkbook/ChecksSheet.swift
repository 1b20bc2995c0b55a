import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Checks`: the workbook proves itself. Every difference must read 0.
struct ChecksSheet {
    let plan: SheetPlan

    init(
        _ valued: ValuedReturn, pledges: PledgeSheet, summary: SummarySheet, reconciliation: ReconciliationSheet,
        findings: FindingsSheet, verdict findingsVerdict: String
    ) {
        let checks =
            Self.totals(pledges)
            + Self.summaries(pledges: pledges, summary: summary)
            + OwnFigures(valued, pledges: pledges, summary: summary, reconciliation).checks
            + Self.reconciled(valued, pledges: pledges, summary: summary, reconciliation)
            + Self.counts(valued, pledges: pledges, findings: findings)
        plan =
            CheckList(
                checks,
                notes: [
                    (.text(findingsVerdict), HouseStyle.lead),
                    (
                        .text("Each difference must read 0. Figures are in pounds unless they are counts."),
                        HouseStyle.line
                    ),
                ]
            ).plan
    }

    /// Lines, subtotals and the grand total hang together.
    private static func totals(_ pledges: PledgeSheet) -> [WorkbookCheck] {
        let amounts = SheetFormula.address(pledges.amounts, on: PledgeSheet.place)
        let references = SheetFormula.address(pledges.references, on: PledgeSheet.place)
        guard let total = pledges.basisTotal else {
            return [
                WorkbookCheck(
                    "No line states a value, so there is no total", .count,
                    SheetFormula.filledCount(references, and: amounts), .number(.zero), value: .zero)
            ]
        }
        // Lines have a reference and sub-totals have none, so one range holds any number of themes.
        func sum(isEmpty: Bool) -> String { SheetFormula.sum(of: amounts, where: references, isEmpty: isEmpty) }
        return [
            addsUp("Every line added up is the total", sum(isEmpty: false), to: pledges),
            addsUp("Theme subtotals added up are the total", sum(isEmpty: true), to: pledges),
            WorkbookCheck(
                "The total is the one Pledgebook worked out", .money,
                SheetFormula.absoluteAddress(pledges.total, on: PledgeSheet.place), .number(total.pounds),
                value: total.pounds),
        ].compactMap(\.self)
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
            cells.flatMap { addsUp(name, "SUM(\(SheetFormula.address($0, on: SummarySheet.place)))", to: pledges) }
        }
    }

    /// Reconciliation agrees with the other sheets, on either basis, and within itself.
    private static func reconciled(
        _ valued: ValuedReturn, pledges: PledgeSheet, summary: SummarySheet, _ reconciliation: ReconciliationSheet
    ) -> [WorkbookCheck] {
        func cell(_ reference: CellReference) -> String {
            SheetFormula.absoluteAddress(reference, on: ReconciliationSheet.place)
        }
        let basis = summary.basis
        let totals: [ValuationBasis: CellReference] = [
            .computed: reconciliation.computedTotal, .stated: reconciliation.statedTotal,
        ]
        var checks: [WorkbookCheck] = []
        if let total = totals[basis],
            let check = addsUp(
                "\(basis.heading) values on Reconciliation add up to the total", cell(total), to: pledges)
        {
            checks.append(check)
        }
        // A return that states no amount has no stated total and no difference, on either sheet.
        let isStated = valued.total.isStated
        if valued.isStatedAsComputed, let total = totals[basis.other],
            let check = addsUp(
                "\(basis.other.heading) values on Reconciliation add up to the total", cell(total), to: pledges)
        {
            checks.append(check)
        }
        if let total = totals[basis.other], let other = summary.otherTotal, isStated || basis == .stated {
            let amount = basis.other.amount(of: valued.total).pounds
            checks.append(
                WorkbookCheck(
                    "\(basis.other.heading) values on Reconciliation add up to those on Summary", .money, cell(total),
                    .formula(
                        SheetFormula.absoluteAddress(other, on: SummarySheet.place), cached: .number(amount)),
                    value: amount))
        }
        guard isStated else { return checks }
        return checks + [
            WorkbookCheck(
                "Differences on Reconciliation, line by line, add up to stated less computed in total: none is left "
                    + "out (see Findings for whether a stated value is right)", .money,
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
        let amounts = SheetFormula.address(pledges.amounts, on: PledgeSheet.place)
        var checks = [
            count(
                "Number of measures matches the return",
                SheetFormula.filledCount(pledges.references, on: PledgeSheet.place),
                valued.lines.count { !$0.line.label.isEmpty }),
            count("Number of totals showing an error", "IF(ISERROR(SUM(\(amounts))),1,0)", 0),
        ]
        guard let codes = findings.codes else { return checks }
        let address = SheetFormula.address(codes, on: FindingsSheet.place)
        checks.append(
            count(
                "Number of findings matches the check", SheetFormula.filledCount(codes, on: FindingsSheet.place),
                codes.last.row - codes.first.row + 1))
        let strays = valued.source.form.strayAnswers.count
        if strays > 0 {
            checks.append(
                count(
                    "Rows answered without a reference, which are in no total: each is in Findings",
                    "COUNTIF(\(address),\"answer-without-measure\")", strays))
        }
        return checks
    }

    private static func count(_ name: String, _ formula: String, _ count: Int) -> WorkbookCheck {
        let count = ExactDecimal(count)
        return WorkbookCheck(name, .count, formula, .number(count), value: count)
    }

    /// A check that something adds up to the grand total; nil when there is none.
    private static func addsUp(_ name: String, _ formula: String, to pledges: PledgeSheet) -> WorkbookCheck? {
        guard let amount = pledges.basisTotal?.pounds else { return nil }
        let total = SheetFormula.absoluteAddress(pledges.total, on: PledgeSheet.place)
        return WorkbookCheck(name, .money, formula, .formula(total, cached: .number(amount)), value: amount)
    }
}
