import SpreadsheetModel
import Valuation

/// The sheet `Checks`: the workbook proves itself. Every difference must read 0.
struct ChecksSheet {
    /// The sheet's name.
    static let name = "Checks"

    private(set) var plan: SheetPlan

    init(
        _ valued: ValuedReturn, pledges: PledgeSheet, summary: SummarySheet, reconciliation: ReconciliationSheet
    ) {
        let checks = Self.checks(valued, pledges: pledges, summary: summary, reconciliation: reconciliation)
        var draft = SheetDraft(Self.name)
        draft.row([(.text("Checks"), HouseStyle.title)])
        let first = 6
        let last = first + checks.count - 1
        let verdict = "IF(SUMPRODUCT(ABS(D\(first):D\(last)))=0,\"All checks pass\",\"A check fails: see below\")"
        draft.row([
            (.formula(verdict, cached: .text("All checks pass")), HouseStyle.label.with { $0.font.size = 12 })
        ])
        draft.row([
            (
                .text("Each difference must read 0. Figures are in pounds unless they are counts."),
                HouseStyle.body.with { $0.wraps = false }
            )
        ])
        draft.skipRow()
        draft.headings(["Check", "This workbook", "Must equal", "Difference"], figures: [1, 2, 3])
        for check in checks { Self.add(check, in: &draft) }
        draft.plan.conditionalFormats.append(
            ConditionalFormatPlan(
                CellRange(CellReference(row: first - 1, column: 3), CellReference(row: last - 1, column: 3)),
                formula: "D\(first)<>0",
                format: HouseStyle.body.with { format in
                    format.fill = HouseStyle.stopFill
                    format.font.isBold = true
                }))
        draft.fit([64, 19, 19, 15])
        draft.plan.page = HouseStyle.page(headingRow: 4)
        plan = draft.plan
    }

    private static func checks(
        _ valued: ValuedReturn, pledges: PledgeSheet, summary: SummarySheet, reconciliation: ReconciliationSheet
    ) -> [WorkbookCheck] {
        let total = SheetFormula.address(pledges.total, on: PledgeSheet.name)
        let lines = pledges.lineAmounts.map { SheetFormula.address($0, on: PledgeSheet.name) }
        let subtotals = pledges.subtotals.map { SheetFormula.address($0, on: PledgeSheet.name) }
        let references = SheetFormula.address(pledges.references, on: PledgeSheet.name)
        let amount = pledges.basisTotal.pounds
        var checks = [
            WorkbookCheck(
                "Every line added up is the total", sum(lines), .formula(total, cached: .number(amount)),
                value: amount, HouseStyle.accounting),
            WorkbookCheck(
                "Theme sub-totals added up are the total", sum(subtotals), .formula(total, cached: .number(amount)),
                value: amount, HouseStyle.accounting),
            WorkbookCheck(
                "The total is the one Pledgebook worked out", total, .number(amount), value: amount,
                HouseStyle.accounting),
            WorkbookCheck(
                "Measures written are the measures read", "SUMPRODUCT(--(LEN(\(references))>0))",
                .number(ExactDecimal(valued.lines.count)), value: ExactDecimal(valued.lines.count), HouseStyle.count),
            WorkbookCheck(
                "Stated less computed, line by line, explains stated less computed in total",
                SheetFormula.address(reconciliation.differenceTotal, on: ReconciliationSheet.name),
                .formula(
                    "\(SheetFormula.address(reconciliation.statedTotal, on: ReconciliationSheet.name))-"
                        + SheetFormula.address(reconciliation.computedTotal, on: ReconciliationSheet.name),
                    cached: .number(valued.total.gap.pounds)),
                value: valued.total.gap.pounds, HouseStyle.accounting),
        ]
        for (scheme, cells) in zip(pledges.schemes, summary.schemeCells) {
            guard let cells else { continue }
            checks.append(
                WorkbookCheck(
                    "Priorities of \(scheme) add up to the total",
                    sum([SheetFormula.address(cells, on: SummarySheet.name)]),
                    .formula(total, cached: .number(amount)), value: amount, HouseStyle.accounting))
        }
        return checks
    }

    private static func sum(_ parts: [String]) -> String {
        parts.isEmpty ? "0" : "SUM(\(parts.joined(separator: ",")))"
    }

    private static func add(_ check: WorkbookCheck, in draft: inout SheetDraft) {
        let number = draft.nextRow + 1
        let figure = HouseStyle.figure(check.format)
        draft.row([
            (.text(check.name), HouseStyle.cell),
            (.formula(check.formula, cached: .number(check.value)), figure),
            (check.expected, figure),
            (
                .formula("ROUND(B\(number)-C\(number),2)", cached: .number(.zero)),
                HouseStyle.figure(HouseStyle.number(places: 0))
            ),
        ])
    }
}
