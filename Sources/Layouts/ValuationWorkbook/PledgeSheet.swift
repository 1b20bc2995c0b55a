import SpreadsheetModel
import Valuation

/// The sheet `Social Value Pledge`: the council's table, with sub-totals by theme and the grand total.
struct PledgeSheet {
    /// The sheet's name.
    static let name = "Social Value Pledge"

    private(set) var plan = SheetPlan(name: name)
    /// The rows of each theme's lines; nil for a theme without lines.
    private(set) var lineRows: [ClosedRange<Int>?] = []
    /// The cell of each theme's sub-total.
    private(set) var subtotals: [CellReference] = []
    /// The cell of the grand total.
    private(set) var total = CellReference(row: 0, column: amountColumn)
    /// The grand total on the basis the sheet is written on.
    let basisTotal: Money
    /// The names of the priority schemes, in column order.
    let schemes: [String]
    /// The reference cell of each line, by the line's row in the return.
    private(set) var referenceCells: [Int: CellReference] = [:]
    /// The amount cell of each line, by the line's row in the return.
    private(set) var amountCells: [Int: CellReference] = [:]

    private static let proxyColumn = 4
    private static let answerColumn = 5
    private static let amountColumn = 6
    private static let firstSchemeColumn = 7
    private static let headings = [
        "Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value",
    ]

    init(_ valued: ValuedReturn, basis: ValuationBasis, findings: LineFindings) {
        schemes = valued.schemeNames
        basisTotal = basis.amount(of: valued.total)
        let formula = AmountFormula(valued.lines)
        var draft = SheetDraft(Self.name)
        draft.headings(Self.headings + schemes, figures: [4, 5, 6])
        for theme in valued.themes {
            let lines = valued.lines(inTheme: theme.theme)
            let rows = lines.map { add($0, basis: basis, formula: formula, findings: findings, to: &draft) }
            lineRows.append(rows.first.flatMap { first in rows.last.map { first...$0 } })
            let amount = basis.amount(of: theme.amounts)
            subtotals.append(Self.subtotal(theme.theme, of: rows, amount, width: 7 + schemes.count, in: &draft))
        }
        // Sub-total rows are those without a reference, which every line has. A range holds any number of themes.
        let sum =
            subtotals.isEmpty
            ? "0" : SheetFormula.sum(of: "G2:G\(draft.nextRow)", where: "B2:B\(draft.nextRow)", isEmpty: true)
        let row = draft.row(
            Self.sumRow("Total SV Pledge", sum, basisTotal, width: 7 + schemes.count, HouseStyle.total))
        total = CellReference(row: row, column: Self.amountColumn)
        plan = Self.finished(draft, schemes: schemes.count, findings: findings)
        plan.outline(lineRows.compactMap(\.self))
    }

    /// The amounts of every line and sub-total, the grand total left out.
    var amounts: CellRange {
        CellRange(
            CellReference(row: 1, column: Self.amountColumn), CellReference(row: total.row - 1, column: total.column))
    }

    /// The cells of a priority scheme beside ``amounts``.
    func priorities(ofScheme index: Int) -> CellRange {
        let column = Self.firstSchemeColumn + index
        return CellRange(CellReference(row: 1, column: column), CellReference(row: total.row - 1, column: column))
    }

    /// The amounts of the lines that have a priority, or none, in a scheme, top down.
    func amounts(of valued: ValuedReturn, inPriority priority: String?, ofScheme scheme: String) -> [CellReference] {
        valued.lines.filter { $0.priorities[scheme] == priority }.compactMap { amountCells[$0.line.rowNumber] }.sorted()
    }

    /// The references beside ``amounts``; empty on sub-total rows.
    var references: CellRange {
        CellRange(CellReference(row: 1, column: 1), CellReference(row: total.row - 1, column: 1))
    }

    /// The cell of a line's proxy value, by the line's row in the return.
    func proxyCell(ofRow rowNumber: Int) -> CellReference? {
        amountCells[rowNumber].map { CellReference(row: $0.row, column: Self.proxyColumn) }
    }

    /// The cell of a line's answer, by the line's row in the return.
    func answerCell(ofRow rowNumber: Int) -> CellReference? {
        amountCells[rowNumber].map { CellReference(row: $0.row, column: Self.answerColumn) }
    }

    /// Names for the figures that other workbooks may want.
    var definedNames: [DefinedNamePlan] {
        let place = SheetFormula.quoted(Self.name) + "!"
        return [DefinedNamePlan("Total_SV_Pledge", place + total.absoluteDescription)]
            + subtotals.enumerated().map { index, cell in
                DefinedNamePlan("Subtotal_Theme_\(index + 1)", place + cell.absoluteDescription)
            }
    }

    /// Adds a line, and where something was found in it a link to the finding and a comment that tells it.
    private mutating func add(
        _ line: ValuedLine, basis: ValuationBasis, formula: AmountFormula, findings: LineFindings,
        to draft: inout SheetDraft
    ) -> Int {
        let row = draft.nextRow
        let label = line.line.label
        let reference = CellReference(row: row, column: 1)
        let found = findings.positions(ofRow: line.line.rowNumber)
        referenceCells[line.line.rowNumber] = reference
        amountCells[line.line.rowNumber] = CellReference(row: row, column: Self.amountColumn)
        if let first = found.first, let column = Self.linkColumn(of: line, basis: basis) {
            draft.plan.links.append(
                LinkPlan(
                    from: CellReference(row: row, column: column), to: FindingsSheet.cell(ofFindingAt: first),
                    on: FindingsSheet.name,
                    tip: "Go to what was found: \(findings.counts(ofRow: line.line.rowNumber) ?? "")"))
        }
        if let comment = findings.comment(onRow: line.line.rowNumber) {
            draft.plan.comments.append(CommentPlan(reference, comment, author: "Pledgebook"))
        }
        return draft.row(
            [
                SheetDraft.text(line.theme),
                SheetDraft.text(
                    label, findings.gravest(ofRow: line.line.rowNumber).map(HouseStyle.marked) ?? HouseStyle.cell),
                SheetDraft.text(line.line.question), SheetDraft.text(line.line.unit.text),
                SheetDraft.proxy(line.proxy, orText: line.line.proxy.text),
                SheetDraft.quantity(line.line.answer.state.quantity, orText: line.line.answer.words),
                Self.amount(line, basis: basis, formula: formula, row: row),
            ] + schemes.map { SheetDraft.text(line.priorities[$0]) })
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
    ) -> SheetDraft.Entry {
        let amount = basis.amount(of: line)
        guard basis == .computed, let amount, line.proxy != nil else { return SheetDraft.money(amount) }
        return (.formula(formula.text(rowNumber: row + 1), cached: .number(amount.pounds)), HouseStyle.money)
    }

    private static func subtotal(
        _ theme: String, of rows: [Int], _ amount: Money, width: Int, in draft: inout SheetDraft
    ) -> CellReference {
        let formula = rows.first.flatMap { first in rows.last.map { "SUM(G\(first + 1):G\($0 + 1))" } } ?? "0"
        let row = draft.row(sumRow("Subtotal: \(theme)", formula, amount, width: width, HouseStyle.subtotal))
        return CellReference(row: row, column: amountColumn)
    }

    private static func sumRow(
        _ label: String, _ formula: String, _ amount: Money, width: Int, _ format: CellFormat
    ) -> [SheetDraft.Entry?] {
        (0..<width).map { column in
            switch column {
            case 0: (.text(label), format)
            case amountColumn:
                (.formula(formula, cached: .number(amount.pounds)), HouseStyle.amount(in: format))
            default: (.blank, format)
            }
        }
    }

    private static func finished(_ draft: SheetDraft, schemes: Int, findings: LineFindings) -> SheetPlan {
        var draft = draft
        // Room for the weight of what was found, on the line of the reference.
        draft.fit([30, findings.all.isEmpty ? 11 : 18, 58, 17, 12, 13, 19] + Array(repeating: 25, count: schemes))
        draft.plan.frozenAt = CellReference(row: 1, column: 2)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.page.header = findings.pageWarning.map { "&C" + $0 } ?? ""
        draft.plan.isProtected = true
        return draft.plan
    }
}

extension SheetPlan {
    /// Puts runs of rows one outline level down, under the row below each.
    fileprivate mutating func outline(_ runs: [ClosedRange<Int>]) {
        for index in rows.indices where runs.contains(where: { $0.contains(rows[index].row) }) {
            rows[index].outlineLevel = 1
        }
    }
}
