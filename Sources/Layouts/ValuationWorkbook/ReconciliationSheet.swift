import SpreadsheetModel
import Valuation

/// The sheet `Reconciliation`: stated, computed and implied side by side, in the return's own order.
struct ReconciliationSheet {
    /// The sheet's name.
    static let name = "Reconciliation"

    private(set) var plan: SheetPlan
    /// The cell with the sum of the stated values.
    private(set) var statedTotal = CellReference(row: 0, column: 4)
    /// The cell with the sum of the differences.
    private(set) var differenceTotal = CellReference(row: 0, column: 6)
    /// The cell with the sum of the computed values.
    private(set) var computedTotal = CellReference(row: 0, column: 5)

    init(_ valued: ValuedReturn, findings: LineFindings) {
        var draft = SheetDraft(Self.name)
        let headings = [
            "Reference", "Row in return", "Answer", "Proxy value", "Stated", "Computed", "Stated less computed",
            "Implied answer", "Result", "Findings",
        ]
        let top = draft.headings(headings, figures: [1, 2, 3, 4, 5, 6, 7])
        for line in valued.lines { Self.add(line, findings: findings, in: &draft) }
        let last = draft.nextRow
        let row = draft.row(Self.totals(valued.total, from: top + 2, to: last))
        statedTotal = CellReference(row: row, column: 4)
        computedTotal = CellReference(row: row, column: 5)
        differenceTotal = CellReference(row: row, column: 6)
        if !valued.lines.isEmpty {
            draft.plan.filter = CellRange(CellReference(row: top, column: 0), CellReference(row: row - 1, column: 9))
        }
        draft.fit([13, 11, 15, 13, 19, 19, 20, 16, 20, 17])
        draft.plan.frozenAt = CellReference(row: 1, column: 1)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    private static func add(_ line: ValuedLine, findings: LineFindings, in draft: inout SheetDraft) {
        let number = draft.nextRow + 1
        let found = findings.positions(ofRow: line.line.rowNumber)
        if let first = found.first {
            draft.plan.links.append(
                LinkPlan(
                    from: CellReference(row: draft.nextRow, column: 9), to: FindingsSheet.cell(ofFindingAt: first),
                    on: FindingsSheet.name, tip: "Go to what was found"))
        }
        let gap = (line.stated ?? .zero) - (line.computed ?? .zero)
        draft.row([
            (.text(line.line.label), HouseStyle.cell),
            (.number(ExactDecimal(line.line.rowNumber)), HouseStyle.figure(HouseStyle.number(places: 0))),
            SheetDraft.quantity(line.line.answer.state.quantity, orText: line.line.answer.text),
            SheetDraft.proxy(line.proxy, orText: line.line.proxy.text),
            SheetDraft.money(line.stated),
            SheetDraft.money(line.computed),
            (.formula("ROUND(E\(number)-F\(number),2)", cached: .number(gap.pounds)), HouseStyle.money),
            SheetDraft.quantity(line.impliedAnswer),
            (.text(result(of: line)), HouseStyle.cell),
            SheetDraft.text(
                findings.counts(ofRow: line.line.rowNumber), found.isEmpty ? HouseStyle.cell : HouseStyle.link),
        ])
    }

    private static func totals(
        _ total: AmountPair, from first: Int, to last: Int
    ) -> [SheetDraft.Entry?] {
        func sum(_ column: String, _ amount: Money) -> SheetDraft.Entry {
            let formula = last < first ? "0" : "SUM(\(column)\(first):\(column)\(last))"
            return (.formula(formula, cached: .number(amount.pounds)), HouseStyle.totalMoney)
        }
        let empty = (content: CellContent.blank, format: HouseStyle.total)
        return [
            (.text("Total"), HouseStyle.total), empty, empty, empty, sum("E", total.stated), sum("F", total.computed),
            sum("G", total.gap), empty, empty, empty,
        ]
    }

    private static func result(of line: ValuedLine) -> String {
        switch line.reconciliation {
        case .agrees: "Agrees"
        case .withinRounding: "Within rounding"
        case .disagrees: "Disagrees"
        case .notStated: "No value stated"
        case .notAnswered: line.line.isAnswered ? "Not readable" : "Not answered"
        case .recordOnly: "Record only"
        }
    }
}
