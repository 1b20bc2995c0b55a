import SpreadsheetModel
import Valuation

/// The sheet `Summary`: each theme, the measures that make most of the total, and each priority, computed beside
/// stated, with a chart for each.
struct SummarySheet {
    /// The sheet's name.
    static let name = "Summary"
    /// The sheet in formulas.
    static let place = SheetPlace(name)

    private(set) var plan = SheetPlan(name: name)
    /// Which figures the workbook holds.
    let basis: ValuationBasis
    /// The cells of the themes on the workbook's basis.
    private(set) var themeCells: CellRange?
    /// The total of the themes on the other basis; nil without themes.
    var otherTotal: CellReference? {
        themeCells.map { CellReference(row: $0.last.row + 1, column: Self.otherColumn) }
    }
    /// The cells of each scheme's priorities, in scheme order.
    private(set) var schemeCells: [CellRange?] = []
    /// The cells of the largest contributors and of all others together; nil when nothing is worth anything.
    private(set) var contributorCells: CellRange?

    /// The total as the charts tell it; nil when nobody stated it.
    private let totalText: String?
    /// The rows of each table.
    private var blocks: [Range<Int>] = []

    private static let figureColumns: Set<Int> = [1, 2, 3, 4, 5]
    private static let otherColumn = 3
    private static let chartColumn = 7
    /// The column of labels that were cut for a chart: right of the charts, and not printed.
    private static let labelColumn = 17
    /// The widths of the columns left of the charts, in characters.
    private static let widths: [Double] = [35, 18, 10, 18, 18, 11, 2]
    /// The points of the sheet that a page holds. A character of a column's width takes 7 pixels of 0.75 points.
    private static let pageHeight = PageBreaks.pageHeight(
        sheetWidth: widths.reduce(0, +) * 7 * 0.75 + Double(SummaryChart.width) * 0.75)
    /// The height of a row that nobody set, in pixels.
    private static let rowHeight = 20

    init(_ valued: ValuedReturn, basis: ValuationBasis, pledges: PledgeSheet, findings: LineFindings) {
        self.basis = basis
        totalText = pledges.basisTotal?.displayText
        var draft = SheetDraft(Self.name)
        draft.row([(.text("Social value pledged, by theme, measure and priority"), HouseStyle.title)])
        draft.row([(.text(findings.verdict), HouseStyle.lead)])
        if let bidder = valued.source.bidder { draft.row([(.text(CellText.line(bidder)), HouseStyle.lead)]) }
        draft.skipRow()
        let themes = valued.themes.enumerated().map { index, theme in
            SummaryRow(
                label: theme.label, amounts: theme.amounts,
                formula: SheetFormula.absoluteAddress(pledges.subtotals[index], on: PledgeSheet.place))
        }
        themeCells = block("Theme", themes, valued, pledges: pledges, in: &draft)
        let contributors = LargestContributors(valued, pledges: pledges)
        contributorCells = block(
            "Largest contributors", contributors.rows(from: draft.nextRow + 2), note: LargestContributors.order, valued,
            pledges: pledges, in: &draft)
        for (index, scheme) in pledges.schemes.enumerated() {
            let labels = SheetFormula.address(pledges.priorities(ofScheme: index), on: PledgeSheet.place)
            let references = SheetFormula.address(pledges.references, on: PledgeSheet.place)
            let amounts = SheetFormula.address(pledges.amounts, on: PledgeSheet.place)
            let first = draft.nextRow + 2
            let totals = valued.priorities.filter { $0.scheme == scheme }
            let isTold = SheetFormula.isTold(totals.compactMap(\.priority))
            let cells = isTold ? [:] : pledges.amounts(of: valued, under: scheme)
            let rows = totals.enumerated().map { offset, total in
                SummaryRow(
                    label: total.label, amounts: total.amounts,
                    formula: SheetFormula.sum(
                        of: amounts, where: labels, is: total.priority == nil ? "\"\"" : "$A\(first + offset)",
                        beside: references,
                        isTold: isTold, cells: cells[total.priority] ?? [], on: PledgeSheet.place))
            }
            schemeCells.append(block(scheme, rows, valued, pledges: pledges, in: &draft))
        }
        draft.fit(Self.widths)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.page.area = CellRange(
            CellReference(row: 0, column: 0), CellReference(row: draft.nextRow - 1, column: Self.labelColumn - 3))
        draft.plan.page.breaksBefore = PageBreaks.before(blocks, of: draft.plan, pageHeight: Self.pageHeight)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    /// One heading row, a row for each figure, a total row with a note below it, and the chart beside them. Returns the
    /// cells on the workbook's basis.
    private mutating func block(
        _ heading: String, _ rows: [SummaryRow], note: String? = nil, _ valued: ValuedReturn, pledges: PledgeSheet,
        in draft: inout SheetDraft
    ) -> CellRange? {
        let top = draft.headings(
            [
                heading, basis.heading, "Share of total", basis.other.heading, "Stated less computed",
                "Share of \(basis.other.heading.lowercased())",
            ],
            figures: Self.figureColumns)
        let labels = ChartLabels.cut(rows.map(\.label))
        if labels != nil { Self.addLabel("Labels of the chart", to: &draft) }
        let grandTotal = SheetFormula.absoluteAddress(pledges.total, on: PledgeSheet.place)
        let otherTotal = "$D$\(draft.nextRow + rows.count + 1)"
        for (index, row) in rows.enumerated() {
            add(
                row, label: labels?[index], of: valued.total, grandTotal: grandTotal, otherTotal: otherTotal, in: &draft
            )
        }
        let last = draft.nextRow - 1
        addTotal(from: top + 1, to: last, valued.total, in: &draft)
        if let note { draft.row([(.text(note), HouseStyle.line)]) }
        blocks.append(top..<draft.nextRow)
        guard last > top else {
            draft.skipRow()
            return nil
        }
        let cells = CellRange(CellReference(row: top + 1, column: 1), CellReference(row: last, column: 1))
        draft.plan.charts.append(
            SummaryChart(
                heading, rows, basis: basis, over: cells, labels: labels == nil ? 0 : Self.labelColumn,
                at: CellReference(row: top, column: Self.chartColumn), total: totalText
            ).plan)
        // The next block starts below the chart.
        let chartRows = SummaryChart.height(last - top) / Self.rowHeight + 2
        while draft.nextRow < top + chartRows { draft.skipRow() }
        return cells
    }

    private func add(
        _ row: SummaryRow, label: String?, of total: AmountPair, grandTotal: String, otherTotal: String,
        in draft: inout SheetDraft
    ) {
        let number = draft.nextRow + 1
        let amount = basis.figure(of: row.amounts)
        let other = basis.other.figure(of: row.amounts)
        draft.row([
            (.text(row.label), HouseStyle.cell),
            (Self.formula(row.formula, amount), HouseStyle.money),
            Self.share(of: amount, inColumn: "B", number, basis.figure(of: total), in: grandTotal),
            SheetDraft.money(other),
            (Self.formula(gapFormula(number), row.amounts.statedGap), HouseStyle.money),
            Self.share(of: other, inColumn: "D", number, basis.other.figure(of: total), in: otherTotal),
        ])
        if let label { Self.addLabel(label, to: &draft) }
    }

    /// Adds what stands beside a bar, or the words above all of them, to the last row.
    private static func addLabel(_ label: String, to draft: inout SheetDraft) {
        let cell = CellReference(row: draft.nextRow - 1, column: labelColumn)
        draft.plan.cells.append(CellPlan(cell, .text(label), HouseStyle.line))
    }

    /// A live formula with its amount; an empty cell when there is none, as a sum that nobody stated is not £0.
    private static func formula(_ formula: String, _ amount: Money?) -> CellContent {
        amount.map { .formula(formula, cached: .number($0.pounds)) } ?? .blank
    }

    /// An amount's share of a total, by the column and row of the one and the address of the other; nothing of a total of
    /// nothing, and an empty cell when there is no amount or no total.
    private static func share(
        of amount: Money?, inColumn column: String, _ row: Int, _ total: Money?, in totalCell: String
    ) -> SheetDraft.Entry {
        guard let amount, let total else { return (.blank, HouseStyle.shareFigure) }
        let share = total == .zero ? nil : amount.pounds.divided(by: total.pounds, places: 15)
        return (
            .formula(
                FormulaText("IF(\(totalCell)=0,0,\(column)\(row)/\(totalCell))").text, cached: .number(share ?? .zero)),
            HouseStyle.shareFigure
        )
    }

    private func gapFormula(_ row: Int) -> String {
        (basis == .computed ? FormulaText("ROUND(D\(row)-B\(row),2)") : FormulaText("ROUND(B\(row)-D\(row),2)")).text
    }

    private func addTotal(from first: Int, to last: Int, _ total: AmountPair, in draft: inout SheetDraft) {
        let money = HouseStyle.totalMoney
        func whole(_ basis: ValuationBasis) -> ExactDecimal? {
            basis.figure(of: total).map { last < first || $0 == .zero ? .zero : ExactDecimal(1) }
        }
        let share = HouseStyle.totalShare
        func sum(_ column: String, _ value: ExactDecimal?) -> CellContent {
            guard last >= first else { return value.map { .number($0) } ?? .blank }
            let formula = "SUM(\(column)\(first + 1):\(column)\(last + 1))"
            return value.map { .formula(formula, cached: .number($0)) } ?? .blank
        }
        draft.row([
            (.text("Total"), HouseStyle.total),
            (sum("B", basis.figure(of: total)?.pounds), money),
            (sum("C", whole(basis)), share),
            (sum("D", basis.other.figure(of: total)?.pounds), money),
            (sum("E", total.statedGap?.pounds), money),
            (sum("F", whole(basis.other)), share),
        ])
    }
}
