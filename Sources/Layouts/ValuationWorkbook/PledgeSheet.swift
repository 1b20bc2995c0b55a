import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Social Value Pledge`: the council's table, with sub-totals by theme and the grand total.
struct PledgeSheet {
    /// The sheet's name.
    static let name = "Social Value Pledge"
    /// The sheet in formulas.
    static let place = SheetQualifier(name)

    private(set) var plan = SheetPlan(name: name)
    /// The rows of each theme's lines; nil for a theme without lines.
    private(set) var lineRows: [ClosedRange<Int>?] = []
    /// The cell of each theme's sub-total.
    private(set) var subtotals: [CellReference] = []
    /// The cell of the grand total.
    private(set) var total = CellReference(row: 0, column: amountColumn)
    /// The grand total on the basis the sheet is written on; nil when it would be a sum of stated amounts and there are
    /// none.
    let basisTotal: Money?
    /// The formula of the lines' amounts.
    let formula: AmountFormula
    /// The names of the priority schemes, in column order.
    let schemes: [String]
    /// The amount cell of each line, by the line's row in the return.
    private(set) var amountCells: [Int: CellReference] = [:]

    static let questionColumn = 2
    private static let proxyColumn = 4
    private static let answerColumn = 5
    static let amountColumn = 6
    private static let firstSchemeColumn = 7
    private static let figureColumns: Set<Int> = [proxyColumn, answerColumn, amountColumn]
    private static let labelWidths: [Double] = [22, 11]
    /// The width of a question, and wider ones for a question that would not fit the highest row.
    private static let questionWidths: [Double] = [44, 90, 150, 250]
    private static let figureWidths: [Double] = [14, 11, 13, 18]
    private static let schemeWidth = 18.0
    /// What a sub-total's label may run over: the columns left of the amount, which are empty.
    static let labelRoom = labelWidths.reduce(0, +) + questionWidths[0] + figureWidths.dropLast().reduce(0, +)
    private static let headings = [
        "Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value",
    ]

    init(_ valued: ValuedReturn, basis: ValuationBasis, findings: LineFindings) {
        schemes = valued.schemeNames
        basisTotal = basis.figure(of: valued.total)
        formula = AmountFormula(valued.lines)
        let rows = valued.lines.count + valued.themes.count + 2
        var draft = SheetBuilder(Self.name, cells: rows * (Self.headings.count + schemes.count))
        draft.headings(Self.headings + schemes, figures: Self.figureColumns)
        let status = TotalStatus(valued, basis: basis, findings: findings)
        Self.warn(status, in: &draft)
        amountCells.reserveCapacity(valued.lines.count)
        for (theme, lines) in zip(valued.themes, valued.linesByTheme) {
            let rows = lines.map { add($0, basis: basis, findings: findings, to: &draft) }
            lineRows.append(rows.first.flatMap { first in rows.last.map { first...$0 } })
            subtotals.append(Self.subtotal(theme, of: rows, basis: basis, width: 7 + schemes.count, in: &draft))
        }
        let sum = Self.total(basisTotal, basis: basis, isEmpty: subtotals.isEmpty, to: draft.nextRow)
        let row = draft.row(
            Self.sumRow(
                "Total SV Pledge", sum, width: 7 + schemes.count, HouseStyle.total, HouseStyle.totalMoney,
                note: Self.note(status)))
        total = CellReference(row: row, column: Self.amountColumn)
        plan = Self.finished(draft, schemes: schemes.count)
        plan.outline(lineRows.compactMap(\.self))
    }

    /// The amounts of every line and sub-total, the grand total left out.
    var amounts: CellRange {
        CellRange(row: 1, column: Self.amountColumn, lastRow: total.row - 1, lastColumn: total.column)
    }

    /// The cells of a priority scheme beside ``amounts``.
    func priorities(ofScheme index: Int) -> CellRange {
        let column = Self.firstSchemeColumn + index
        return CellRange(row: 1, column: column, lastRow: total.row - 1)
    }

    /// The amounts of the lines that have each priority, or none, in a scheme, top down. Cost: one pass over the lines.
    func amounts(of valued: ValuedReturn, under scheme: String) -> [String?: [CellReference]] {
        Dictionary(grouping: valued.lines) { $0.priorities[scheme] }
            .mapValues { lines in lines.compactMap { amountCells[$0.line.rowNumber] }.sorted() }
    }

    /// The references beside ``amounts``; empty on sub-total rows.
    var references: CellRange {
        CellRange(row: 1, column: 1, lastRow: total.row - 1)
    }

    /// The cell of a line's reference, by the line's row in the return.
    func referenceCell(ofRow rowNumber: Int) -> CellReference? {
        amountCells[rowNumber].map { CellReference(row: $0.row, column: 1) }
    }

    /// The address of a line's proxy value for another sheet, by the line's row in the return.
    func proxyAddress(ofRow rowNumber: Int) -> String? { address(ofRow: rowNumber, column: Self.proxyColumn) }

    /// The address of a line's answer for another sheet, by the line's row in the return.
    func answerAddress(ofRow rowNumber: Int) -> String? { address(ofRow: rowNumber, column: Self.answerColumn) }

    /// The address of a line's amount for another sheet, by the line's row in the return.
    func amountAddress(ofRow rowNumber: Int) -> String? { address(ofRow: rowNumber, column: Self.amountColumn) }

    private func address(ofRow rowNumber: Int, column: Int) -> String? {
        amountCells[rowNumber].map {
            SheetFormula.absoluteAddress(CellReference(row: $0.row, column: column), on: Self.place)
        }
    }

    /// Names for the figures that other workbooks may want.
    var definedNames: [DefinedNamePlan] {
        [DefinedNamePlan("Total_SV_Pledge", SheetFormula.absoluteAddress(total, on: Self.place))]
            + subtotals.enumerated().map { index, cell in
                DefinedNamePlan("Subtotal_Theme_\(index + 1)", SheetFormula.absoluteAddress(cell, on: Self.place))
            }
    }

    /// Adds a line, and where something was found in it a link to the finding and a comment that tells it.
    private mutating func add(
        _ line: ValuedLine, basis: ValuationBasis, findings: LineFindings, to draft: inout SheetBuilder
    ) -> Int {
        let row = draft.nextRow
        let label = line.line.label
        let reference = CellReference(row: row, column: 1)
        let found = findings.positions(ofRow: line.line.rowNumber)
        amountCells[line.line.rowNumber] = CellReference(row: row, column: Self.amountColumn)
        if let first = found.first, let column = Self.linkColumn(of: line, basis: basis) {
            draft.link(
                LinkPlan(
                    from: CellReference(row: row, column: column), to: FindingsSheet.cell(ofFindingAt: first),
                    on: FindingsSheet.place,
                    tip: "Go to what was found: \(findings.counts(ofRow: line.line.rowNumber) ?? "")"))
        }
        if let comment = findings.comment(onRow: line.line.rowNumber) {
            draft.plan.comments.append(CommentPlan(reference, comment, author: "Pledgebook"))
        }
        return draft.row(
            [
                SheetBuilder.text(line.theme),
                SheetBuilder.text(
                    label, findings.gravest(ofRow: line.line.rowNumber).map(HouseStyle.marked) ?? HouseStyle.cell),
                SheetBuilder.text(line.line.question), SheetBuilder.text(line.line.unit.text),
                SheetBuilder.worth(line.proxy, orText: line.line.proxy.text),
                SheetBuilder.quantity(line.line.answer.state.quantity, orText: line.line.answer.words),
                Self.amount(line, basis: basis, formula: formula, row: row),
            ], schemes.map { SheetBuilder.text(line.priorities[$0]) })
    }

    /// The column of the link to what was found in a line: a figure, because LibreOffice shows a text with a link on one
    /// line and without its number format; the reference of a line without figures. Nil for a line with neither.
    private static func linkColumn(of line: ValuedLine, basis: ValuationBasis) -> Int? {
        if basis.amount(of: line) != nil { return amountColumn }
        if line.proxy != nil { return proxyColumn }
        return line.line.label.isEmpty ? nil : 1
    }

    /// A live formula on the computed basis, the return's own figure on the stated one; empty when there is none.
    private static func amount(
        _ line: ValuedLine, basis: ValuationBasis, formula: AmountFormula, row: Int
    ) -> SheetBuilder.Entry {
        let amount = basis.amount(of: line)
        guard basis == .computed, let amount, AmountFormula.worksOut(line) else { return SheetBuilder.money(amount) }
        return (.formula(formula.text(rowNumber: row + 1), cached: .number(amount.pounds)), HouseStyle.money)
    }

    private static func finished(_ draft: SheetBuilder, schemes: Int) -> SheetPlan {
        var draft = draft
        let question = draft.width(ofColumn: Self.questionColumn, among: Self.questionWidths)
        draft.fit(
            Self.labelWidths + [question] + Self.figureWidths + Array(repeating: Self.schemeWidth, count: schemes),
            growing: Self.figureColumns)
        draft.plan.frozenAt = CellReference(row: 1, column: 2)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.isProtected = true
        return draft.plan
    }
}

extension SheetPlan {
    /// Puts runs of rows one outline level down, under the row below each.
    fileprivate mutating func outline(_ runs: [ClosedRange<Int>]) {
        let members = Set(runs.joined())
        for index in rows.indices where members.contains(rows[index].row) { rows[index].outlineLevel = 1 }
    }
}
