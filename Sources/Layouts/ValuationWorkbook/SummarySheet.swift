import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Summary`: each theme, the measures that make most of the total, and each priority, with a chart for each;
/// computed beside stated where they differ.
struct SummarySheet {
    /// The sheet's name.
    static let name = "Summary"
    /// The sheet in formulas.
    static let place = SheetQualifier(name)

    private(set) var plan = SheetPlan(name: name)
    /// Which figures the workbook holds.
    let basis: ValuationBasis
    /// The cells of the themes on the workbook's basis.
    private(set) var themeCells: CellRange?
    /// The total of the themes on the other basis; nil without themes, and where one set of figures says all.
    var otherTotal: CellReference? {
        columns.showsBoth ? themeCells.map { CellReference(row: $0.last.row + 1, column: Self.otherColumn) } : nil
    }
    /// The cells of each scheme's priorities, in scheme order.
    private(set) var schemeCells: [CellRange?] = []
    /// The cells of the largest contributors and of all others together; nil when nothing is worth anything.
    private(set) var contributorCells: CellRange?

    /// The total as the charts tell it; nil when nobody stated it.
    private let totalText: String?
    private let columns: SummaryColumns
    /// The rows of each table.
    private var blocks: [Range<Int>] = []

    private static let otherColumn = 3

    init(_ valued: ValuedReturn, basis: ValuationBasis, pledges: PledgeSheet, findings: LineFindings) {
        self.basis = basis
        columns = SummaryColumns(valued, basis: basis)
        totalText = pledges.basisTotal?.displayText
        var draft = SheetBuilder(Self.name)
        draft.row([(.text("Social value pledged, by theme, measure and priority"), HouseStyle.title)])
        draft.row([(.text(findings.verdict), HouseStyle.lead)])
        if let bidder = valued.source.bidder { draft.row([(.text(CellText.line(bidder)), HouseStyle.lead)]) }
        if let sentence = columns.sentence(valued) { draft.row([(.text(sentence), HouseStyle.line)]) }
        draft.skipRow()
        let shortThemes = ChartLabels.short(valued.themes.map(\.label))
        let themes = valued.themes.enumerated().map { index, theme in
            SummaryRow(
                label: theme.label, short: shortThemes[index], amounts: theme.amounts,
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
                    label: total.label, short: ChartLabels.fitting(total.label), amounts: total.amounts,
                    formula: SheetFormula.sum(
                        of: amounts, where: labels, is: total.priority == nil ? "\"\"" : "$A\(first + offset)",
                        beside: references,
                        isTold: isTold, cells: cells[total.priority] ?? [], on: PledgeSheet.place))
            }
            schemeCells.append(block(scheme, rows, valued, pledges: pledges, in: &draft))
        }
        plan = Self.finished(draft, columns, blocks)
    }

    private static func finished(_ draft: SheetBuilder, _ columns: SummaryColumns, _ blocks: [Range<Int>]) -> SheetPlan
    {
        var draft = draft
        let below = Array(repeating: SummaryColumns.chartColumnWidth, count: columns.chartColumns)
        draft.fit(columns.widths + below, growing: columns.figures)
        if draft.plan.charts.contains(where: \.plotsHiddenCells) {
            draft.plan.columns.append(ColumnPlan(columns.labels...columns.labels, width: 18, isHidden: true))
        }
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.page.area = CellRange(
            row: 0, column: 0, lastRow: draft.nextRow - 1, lastColumn: columns.chart + columns.chartColumns - 1)
        draft.plan.alignCharts(with: blocks)
        // A character of a column's width takes 7 pixels.
        let width = draft.plan.columns.prefix(columns.chart).reduce(0) { $0 + $1.width } * 7
        SummaryPage(blocks: blocks, width: (width + Double(columns.chartWidth)) * SummaryPage.pointsAPixel)
            .set(on: &draft.plan)
        draft.plan.isProtected = true
        return draft.plan
    }

    /// One heading row, a row for each figure, a total row with a note below it, and the chart beside them. Returns the
    /// cells on the workbook's basis.
    private mutating func block(
        _ heading: String, _ rows: [SummaryRow], note: String? = nil, _ valued: ValuedReturn, pledges: PledgeSheet,
        in draft: inout SheetBuilder
    ) -> CellRange? {
        let top = draft.headings(columns.headings(heading), figures: columns.figures)
        let hasLabels = rows.contains { $0.short != $0.label }
        if hasLabels { addLabel("Labels of the chart", to: &draft) }
        let grandTotal = SheetFormula.absoluteAddress(pledges.total, on: PledgeSheet.place)
        let otherTotal = "$D$\(draft.nextRow + rows.count + 1)"
        for row in rows {
            add(row, of: valued.total, grandTotal: grandTotal, otherTotal: otherTotal, in: &draft)
            if hasLabels { addLabel(row.short, to: &draft) }
        }
        let last = draft.nextRow - 1
        addTotal(from: top + 1, to: last, valued.total, in: &draft)
        if let note { draft.row([(.text(note), HouseStyle.line)]) }
        blocks.append(top..<draft.nextRow)
        guard last > top else {
            draft.skipRow()
            return nil
        }
        let cells = CellRange(row: top + 1, column: 1, lastRow: last)
        draft.plan.charts.append(
            SummaryChart(
                heading, rows, columns: columns, over: cells, labels: hasLabels ? columns.labels : 0,
                at: CellReference(row: top, column: columns.chart), total: totalText
            ).plan)
        draft.skipRow()
        return cells
    }

    private func add(
        _ row: SummaryRow, of total: ComputedAndStated, grandTotal: String, otherTotal: String,
        in draft: inout SheetBuilder
    ) {
        let number = draft.nextRow + 1
        let amount = basis.figure(of: row.amounts)
        let other = basis.other.figure(of: row.amounts)
        let own: [SheetBuilder.Entry] = [
            (.text(row.label), HouseStyle.cell),
            (Self.formula(row.formula, amount), HouseStyle.money),
            Self.share(of: amount, inColumn: "B", number, basis.figure(of: total), in: grandTotal),
        ]
        guard columns.showsBoth else {
            draft.row(own)
            return
        }
        draft.row([
            own[0], own[1], own[2], SheetBuilder.money(other),
            (Self.formula(gapFormula(number), row.amounts.statedGap), HouseStyle.money),
            Self.share(of: other, inColumn: "D", number, basis.other.figure(of: total), in: otherTotal),
        ])
    }

    /// Adds what is beside a bar, or the words above all of them, to the last row.
    private func addLabel(_ label: String, to draft: inout SheetBuilder) {
        let cell = CellReference(row: draft.nextRow - 1, column: columns.labels)
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
    ) -> SheetBuilder.Entry {
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

    private func addTotal(from first: Int, to last: Int, _ total: ComputedAndStated, in draft: inout SheetBuilder) {
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
        let own: [SheetBuilder.Entry] = [
            (.text("Total"), HouseStyle.total), (sum("B", basis.figure(of: total)?.pounds), money),
            (sum("C", whole(basis)), share),
        ]
        let others: [SheetBuilder.Entry] = [
            (sum("D", basis.other.figure(of: total)?.pounds), money),
            (sum("E", total.statedGap?.pounds), money),
            (sum("F", whole(basis.other)), share),
        ]
        draft.row(columns.showsBoth ? own + others : own)
    }
}
