import SpreadsheetModel
import Valuation

/// The sheet `Summary`: each theme, the measures that make most of the total, and each priority, computed beside
/// stated, with a chart for each.
struct SummarySheet {
    /// The sheet's name.
    static let name = "Summary"

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

    /// The rows of each table.
    private var blocks: [Range<Int>] = []

    private static let figureColumns: Set<Int> = [1, 2, 3, 4, 5]
    private static let otherColumn = 3
    private static let chartColumn = 7
    /// The width of a chart, in pixels.
    private static let chartWidth = 620
    /// The height of a chart of so many rows, in pixels: room for two lines of text beside each, and no more than a
    /// page has below the title.
    private static func chartHeight(_ rows: Int) -> Int { min(820, max(220, 80 + 46 * rows)) }
    /// The widths of the columns left of the charts, in characters.
    private static let widths: [Double] = [46, 19, 14, 19, 21, 16, 3]
    /// The points of the sheet that a page holds. A character of a column's width takes 7 pixels of 0.75 points.
    private static let pageHeight = PageBreaks.pageHeight(
        sheetWidth: widths.reduce(0, +) * 7 * 0.75 + Double(chartWidth) * 0.75)
    /// The height of a row that nobody set, in pixels.
    private static let rowHeight = 20

    init(_ valued: ValuedReturn, basis: ValuationBasis, pledges: PledgeSheet, findings: LineFindings) {
        self.basis = basis
        var draft = SheetDraft(Self.name)
        draft.row([(.text("Social value pledged, by theme, measure and priority"), HouseStyle.title)])
        draft.row([(.text(findings.verdict), HouseStyle.lead)])
        if let bidder = valued.source.bidder { draft.row([(.text(CellText.line(bidder)), HouseStyle.lead)]) }
        draft.skipRow()
        let themes = valued.themes.enumerated().map { index, theme in
            SummaryRow(
                label: theme.theme, amounts: theme.amounts,
                formula: SheetFormula.absoluteAddress(pledges.subtotals[index], on: PledgeSheet.name))
        }
        themeCells = block("Theme", themes, valued, pledges: pledges, in: &draft)
        let contributors = LargestContributors(valued, pledges: pledges)
        contributorCells = block(
            "Largest contributors", contributors.rows(from: draft.nextRow + 2), valued, pledges: pledges, in: &draft)
        for (index, scheme) in pledges.schemes.enumerated() {
            let labels = SheetFormula.address(pledges.priorities(ofScheme: index), on: PledgeSheet.name)
            let references = SheetFormula.address(pledges.references, on: PledgeSheet.name)
            let amounts = SheetFormula.address(pledges.amounts, on: PledgeSheet.name)
            let first = draft.nextRow + 2
            let totals = valued.priorities.filter { $0.scheme == scheme }
            let rows = totals.enumerated().map { offset, total in
                SummaryRow(
                    label: total.priority ?? "No priority", amounts: total.amounts,
                    formula: SheetFormula.sum(
                        of: amounts, where: labels, is: total.priority == nil ? "\"\"" : "$A\(first + offset)",
                        beside: references, among: totals.compactMap(\.priority),
                        cells: (
                            pledges.amounts(of: valued, inPriority: total.priority, ofScheme: scheme), PledgeSheet.name
                        )))
            }
            schemeCells.append(block(scheme, rows, valued, pledges: pledges, in: &draft))
        }
        draft.fit(Self.widths)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.page.breaksBefore = PageBreaks.before(blocks, of: draft.plan, pageHeight: Self.pageHeight)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    /// One heading row, a row for each figure, a total row, and the chart beside them. Returns the computed cells.
    private mutating func block(
        _ heading: String, _ rows: [SummaryRow], _ valued: ValuedReturn, pledges: PledgeSheet,
        in draft: inout SheetDraft
    ) -> CellRange? {
        let top = draft.headings(
            [
                heading, basis.heading, "Share of total", basis.other.heading, "Stated less computed",
                "Share of \(basis.other.heading.lowercased())",
            ],
            figures: Self.figureColumns)
        let grandTotal = SheetFormula.absoluteAddress(pledges.total, on: PledgeSheet.name)
        let otherTotal = "$D$\(draft.nextRow + rows.count + 1)"
        for row in rows { add(row, of: valued.total, grandTotal: grandTotal, otherTotal: otherTotal, in: &draft) }
        let last = draft.nextRow - 1
        addTotal(from: top + 1, to: last, valued.total, in: &draft)
        blocks.append(top..<draft.nextRow)
        guard last > top else { return nil }
        let cells = CellRange(CellReference(row: top + 1, column: 1), CellReference(row: last, column: 1))
        draft.plan.charts.append(chart(heading, over: cells, at: top, basis.amount(of: valued.total)))
        // The next block starts below the chart.
        let chartRows = Self.chartHeight(last - top) / Self.rowHeight + 2
        while draft.nextRow < top + chartRows { draft.skipRow() }
        return cells
    }

    private func add(
        _ row: SummaryRow, of total: AmountPair, grandTotal: String, otherTotal: String, in draft: inout SheetDraft
    ) {
        let number = draft.nextRow + 1
        let amount = basis.figure(of: row.amounts)
        let other = basis.other.figure(of: row.amounts)
        draft.row([
            (.text(row.label), HouseStyle.cell),
            (Self.formula(row.formula, amount), HouseStyle.money),
            Self.share(of: amount, in: "B\(number)", basis.amount(of: total), in: grandTotal),
            SheetDraft.money(other),
            (Self.formula(gapFormula(number), row.amounts.statedGap), HouseStyle.money),
            Self.share(of: other, in: "D\(number)", basis.other.amount(of: total), in: otherTotal),
        ])
    }

    /// A live formula with its amount; an empty cell when there is none, as a sum that nobody stated is not £0.
    private static func formula(_ formula: String, _ amount: Money?) -> CellContent {
        amount.map { .formula(formula, cached: .number($0.pounds)) } ?? .blank
    }

    /// An amount's share of a total, by the addresses of both; nothing of a total of nothing, and an empty cell when
    /// there is no amount.
    private static func share(
        of amount: Money?, in cell: String, _ total: Money, in totalCell: String
    ) -> SheetDraft.Entry {
        guard let amount else { return (.blank, HouseStyle.figure(HouseStyle.share)) }
        let share = total == .zero ? nil : amount.pounds.divided(by: total.pounds, places: 15)
        return (
            .formula("IF(\(totalCell)=0,0,\(cell)/\(totalCell))", cached: .number(share ?? .zero)),
            HouseStyle.figure(HouseStyle.share)
        )
    }

    private func gapFormula(_ row: Int) -> String {
        basis == .computed ? "ROUND(D\(row)-B\(row),2)" : "ROUND(B\(row)-D\(row),2)"
    }

    private func addTotal(from first: Int, to last: Int, _ total: AmountPair, in draft: inout SheetDraft) {
        let money = HouseStyle.totalMoney
        func whole(_ basis: ValuationBasis) -> ExactDecimal? {
            basis.figure(of: total).map { last < first || $0 == .zero ? .zero : ExactDecimal(1) }
        }
        let share = HouseStyle.amount(in: HouseStyle.total, as: HouseStyle.share)
        func sum(_ column: String, _ value: ExactDecimal?) -> CellContent {
            let formula = last < first ? "0" : "SUM(\(column)\(first + 1):\(column)\(last + 1))"
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

    private func chart(_ heading: String, over cells: CellRange, at row: Int, _ total: Money) -> ChartPlan {
        let labels = CellRange(
            CellReference(row: cells.first.row, column: 0), CellReference(row: cells.last.row, column: 0))
        let others = CellRange(
            CellReference(row: cells.first.row, column: 3), CellReference(row: cells.last.row, column: 3))
        return ChartPlan(
            anchor: CellReference(row: row, column: Self.chartColumn), width: Self.chartWidth,
            height: Self.chartHeight(cells.last.row - cells.first.row + 1),
            title: "Social value: \(CellText.line(heading, limit: 100))",
            altText:
                "Bar chart of the computed and the stated social value, \(CellText.line(heading, limit: 100)). The figures stand in the "
                + "table to its left; the total on this workbook's basis is \(total.displayText).",
            series: [
                ChartSeriesPlan(
                    name: basis.heading, sheet: Self.name, categories: labels, values: cells,
                    color: HouseStyle.bar),
                ChartSeriesPlan(
                    name: basis.other.heading, sheet: Self.name, categories: labels, values: others,
                    color: HouseStyle.otherBar),
            ],
            valueFormat: NumberFormat("\"£\"#,##0"))
    }
}
