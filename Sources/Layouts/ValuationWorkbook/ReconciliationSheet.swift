import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Reconciliation`: stated, computed and implied side by side, in the return's own order.
struct ReconciliationSheet {
    /// The sheet's name.
    static let name = "Reconciliation"
    /// The sheet in formulas.
    static let place = SheetQualifier(name)

    private(set) var plan = SheetPlan(name: name)
    /// The cell with the sum of the stated values.
    private(set) var statedTotal = CellReference(row: 0, column: 4)
    /// The cell with the sum of the differences.
    private(set) var differenceTotal = CellReference(row: 0, column: 6)
    /// The cell with the sum of the computed values.
    private(set) var computedTotal = CellReference(row: 0, column: 5)
    /// The cells that say, line by line, whether a value differs from Pledgebook's own; nil without lines.
    private(set) var differs: CellRange?
    private let basis: ValuationBasis
    private let pledges: PledgeSheet

    /// - Parameter basis: the figures that the pledge sheet holds, and that are linked to it here.
    init(_ valued: ValuedReturn, basis: ValuationBasis, pledges: PledgeSheet, findings: LineFindings) {
        self.basis = basis
        self.pledges = pledges
        let headings = [
            "Reference", "Row in return", "Answer", "Proxy value", "Stated", "Computed", "Stated less computed",
            "Implied answer", "Result", "Findings",
        ]
        let own = ["Stated, Pledgebook's own", "Computed, Pledgebook's own", "Differs"]
        var draft = SheetBuilder(Self.name, cells: (valued.lines.count + 4) * (headings.count + own.count))
        let top = draft.headings(headings + own, figures: [1, 2, 3, 4, 5, 6, 7, 10, 11, 12])
        for line in valued.lines { add(line, findings: findings, in: &draft) }
        let lastLine = draft.nextRow
        if let loose = Self.oneSided(valued, from: top + 2, to: lastLine) { draft.row(loose) }
        let row = draft.row(Self.totals(valued.total, from: top + 2, to: draft.nextRow))
        draft.row(Self.printedTotal(valued, totalRow: row + 1))
        statedTotal = CellReference(row: row, column: 4)
        computedTotal = CellReference(row: row, column: 5)
        differenceTotal = CellReference(row: row, column: 6)
        if !valued.lines.isEmpty {
            draft.plan.filter = CellRange(row: top, column: 0, lastRow: lastLine - 1, lastColumn: Self.lastColumn)
            differs = CellRange(row: top + 1, column: Self.differsColumn, lastRow: lastLine - 1)
        }
        draft.fit([12, 9, 14, 14, 18, 18, 18, 15, 17, 25, 18, 18, 9], growing: [2, 3, 4, 5, 6, 7])
        // Pledgebook's own figures are for Checks: shown, they would say everything twice.
        for column in Self.lastColumn + 1...Self.differsColumn { draft.plan.columns[column].isHidden = true }
        draft.plan.frozenAt = CellReference(row: 1, column: 1)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.page.area = CellRange(row: 0, column: 0, lastRow: draft.nextRow - 1, lastColumn: Self.lastColumn)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    /// The last column that is for people; those after it are hidden.
    private static let lastColumn = 9
    private static let differsColumn = 12

    private func add(_ line: ValuedLine, findings: LineFindings, in draft: inout SheetBuilder) {
        let (number, row) = (draft.nextRow + 1, line.line.rowNumber)
        let amount = pledges.amountAddress(ofRow: row)
        let found = findings.positions(ofRow: row)
        if let first = found.first {
            draft.link(
                LinkPlan(
                    from: CellReference(row: draft.nextRow, column: 9), to: FindingsSheet.cell(ofFindingAt: first),
                    on: FindingsSheet.place, tip: "Go to what was found"))
        }
        draft.row([
            (.text(line.line.label), HouseStyle.cell),
            (.number(ExactDecimal(row)), HouseStyle.plainFigures[places: 0]),
            Self.linked(
                SheetBuilder.quantity(line.line.answer.state.quantity, orText: line.line.answer.text),
                to: pledges.answerAddress(ofRow: row)),
            Self.linked(
                SheetBuilder.worth(line.proxy, orText: line.line.proxy.text), to: pledges.proxyAddress(ofRow: row)),
            Self.linked(SheetBuilder.money(line.stated), to: basis == .stated ? amount : nil),
            basis == .stated && AmountFormula.worksOut(line)
                ? Self.workedOut(line, pledges.formula.text(rowNumber: number, proxy: "D", answer: "C"))
                : Self.linked(SheetBuilder.money(line.computed), to: basis == .computed ? amount : nil),
            Self.difference(inRow: number, line.difference),
            SheetBuilder.quantity(line.impliedAnswer),
            (.text(Self.result(of: line)), HouseStyle.cell),
            SheetBuilder.text(
                // No cell is empty here: LibreOffice prints the "###" of a hidden column over an empty one beside it.
                findings.counts(ofRow: row) ?? "None", found.isEmpty ? HouseStyle.cell : HouseStyle.link),
            SheetBuilder.money(line.stated), SheetBuilder.money(line.computed), differs(inRow: number, pledged: amount),
        ])
    }

    /// The computed amount on the stated basis, worked out from the answer and the proxy beside it.
    private static func workedOut(_ line: ValuedLine, _ formula: String) -> SheetBuilder.Entry {
        (line.computed.map { .formula(formula, cached: .number($0.pounds)) } ?? .blank, HouseStyle.money)
    }

    /// How many values of the line are no longer Pledgebook's own, of two: the one on the pledge sheet, and the one on the
    /// other basis here. A value that is gone, or has come, differs from one of £0.
    ///
    /// - Parameter pledged: the address of the former; nil when it is not there.
    private func differs(inRow number: Int, pledged: String?) -> SheetBuilder.Entry {
        let stated = (basis == .stated ? pledged : nil) ?? CellReference(row: number - 1, column: 4).description
        let computed = (basis == .computed ? pledged : nil) ?? CellReference(row: number - 1, column: 5).description
        // Of each: 0 where it equals Pledgebook's own to the penny or neither is there, 1 where not.
        let formula: FormulaText = """
            IF(COUNT(\(stated),K\(number))=2,IF(ROUND(\(stated)-K\(number),2)=0,0,1),COUNT(\(stated),K\(number)))+\
            IF(COUNT(\(computed),L\(number))=2,IF(ROUND(\(computed)-L\(number),2)=0,0,1),COUNT(\(computed),L\(number)))
            """
        return (.formula(formula.text, cached: .number(.zero)), HouseStyle.countFigure)
    }

    /// A number as a link to the cell of the pledge sheet that holds it, by its address; anything else as it is.
    private static func linked(
        _ entry: SheetBuilder.Entry, to address: @autoclosure () -> String?
    ) -> SheetBuilder.Entry {
        guard case .number(let number) = entry.content,
            StoredNumber.keeps(number), let formula = address()
        else { return entry }
        return (.formula(formula, cached: .number(number)), entry.format)
    }

    /// The stated amount of a row less the computed one.
    private static func difference(inRow row: Int, _ value: Money?) -> SheetBuilder.Entry {
        difference(CellReference(row: row - 1, column: 4), CellReference(row: row - 1, column: 5), value)
    }

    /// One amount less another; nothing unless both are there, as a value that nobody gave is not £0.
    private static func difference(
        _ left: CellReference, _ right: CellReference, _ value: Money?
    ) -> SheetBuilder.Entry {
        let (left, right) = (left.description, right.description)
        let formula = FormulaText("IF(COUNT(\(left),\(right))=2,ROUND(\(left)-\(right),2),\"\")")
        return (.formula(formula.text, cached: value.map { .number($0.pounds) } ?? .text("")), HouseStyle.money)
    }

    /// The row that brings the lines with only one of the two amounts into the total of the differences; nil when there
    /// are none, or when no line states an amount and there is no such total.
    private static func oneSided(_ valued: ValuedReturn, from first: Int, to last: Int) -> [SheetBuilder.Entry?]? {
        guard valued.total.isStated, valued.lines.contains(where: { ($0.stated == nil) != ($0.computed == nil) })
        else { return nil }
        let (stated, computed) = ("E\(first):E\(last)", "F\(first):F\(last)")
        let formula =
            SheetFormula.sum(of: stated, where: computed, isEmpty: true) + "-"
            + SheetFormula.sum(of: computed, where: stated, isEmpty: true)
        let value = valued.total.gap - valued.lines.compactMap(\.difference).total()
        return row(
            "Lines with only a stated or only a computed value",
            [6: (.formula(formula, cached: .number(value.pounds)), HouseStyle.money)])
    }

    /// The total that the return itself prints, and how far it lies from the sum of what its lines state: shown, and
    /// no part of the checks, because the workbook is not at fault when the return does not add up.
    private static func printedTotal(_ valued: ValuedReturn, totalRow: Int) -> [SheetBuilder.Entry?] {
        let printed = valued.source.statedTotal
        let amount = printed.amountOfLine
        let gap = valued.total.isStated ? amount.map { $0 - valued.total.stated } : nil
        let fault = printed.amount == nil ? "Not readable" : "Too large"
        let result = amount == nil ? (printed.text == nil ? "No total stated" : fault) : nil
        return row(
            "Total shown in the return",
            [
                4: amount == nil ? SheetBuilder.quantity(nil, orText: printed.text) : SheetBuilder.money(amount),
                6: difference(
                    CellReference(row: totalRow, column: 4), CellReference(row: totalRow - 1, column: 4), gap),
                8: SheetBuilder.text(result),
            ])
    }

    /// A row below the lines: its label, which runs on over the empty cells beside it, and figures by column.
    private static func row(_ label: String, _ figures: [Int: SheetBuilder.Entry]) -> [SheetBuilder.Entry?] {
        (0..<10).map { column in
            column == 0
                ? (.text(label), HouseStyle.cellLine)
                : figures[column] ?? (.blank, HouseStyle.cell)
        }
    }

    private static func totals(
        _ total: ComputedAndStated, from first: Int, to last: Int
    ) -> [SheetBuilder.Entry?] {
        func sum(_ column: String, _ amount: Money?) -> SheetBuilder.Entry {
            let sum = amount.map { amount -> CellContent in
                last < first
                    ? .number(.zero)
                    : .formula("SUM(\(column)\(first):\(column)\(last))", cached: .number(amount.pounds))
            }
            return (sum ?? .blank, HouseStyle.totalMoney)
        }
        let empty = (content: CellContent.blank, format: HouseStyle.total)
        return [
            (.text("Total"), HouseStyle.total), empty, empty, empty, sum("E", ValuationBasis.stated.figure(of: total)),
            sum("F", total.computed), sum("G", total.statedGap), empty, empty, empty,
        ]
    }

    private static func result(of line: ValuedLine) -> String {
        let isQuantity = line.line.answer.state.quantity != nil
        if isQuantity, line.computed == nil, line.reconciliation != .recordOnly {
            return line.proxy == nil ? "No proxy value" : "Too large"
        }
        return switch line.reconciliation {
        case .agrees: "Agrees"
        case .withinRounding: "Within rounding"
        case .disagrees: "Disagrees"
        case .notStated: "No value stated"
        case .notAnswered: line.line.isAnswered ? "Not readable" : "Not answered"
        case .recordOnly: "Record only"
        }
    }
}
