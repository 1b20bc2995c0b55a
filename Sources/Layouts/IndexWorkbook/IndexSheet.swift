import SpreadsheetModel
import Valuation

/// The sheet `Returns`: a row for each return, with its outcome, its totals and a link to its workbook.
struct IndexSheet {
    /// The sheet's name.
    static let name = "Returns"
    /// The sheet in formulas.
    static let place = SheetPlace(name)
    /// The columns of figures, from 0.
    static let (computed, stated, gap) = (3, 4, 5)
    /// The row of the totals, from 0; nil when no return was given.
    private(set) var totalRow: Int?

    private(set) var plan: SheetPlan

    private static let headings = [
        "Return", "Bidder", "Outcome", "Computed total", "Stated lines added up", "Stated less computed", "Stop",
        "Check", "Note", "Workbook", "Remark",
    ]
    private static let workbookColumn = 9

    init(_ entries: [IndexEntry]) {
        var draft = SheetDraft(Self.name)
        draft.headings(Self.headings, figures: [3, 4, 5, 6, 7, 8])
        for entry in entries { Self.add(entry, to: &draft) }
        if let rows = Self.rows(of: entries.count) {
            draft.plan.filter = CellRange(
                CellReference(row: 0, column: 0),
                CellReference(row: rows.upperBound, column: Self.headings.count - 1))
            // Programs take a row that touches a filtered table for one of it.
            draft.skipRow()
            Self.addTotals(of: entries, to: &draft)
            totalRow = draft.nextRow - 1
        }
        draft.fit([26, 24, 12, 19, 19, 19, 8, 8, 8, 30, 36])
        draft.plan.frozenAt = CellReference(row: 1, column: 1)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    /// The cells of a column, on this sheet or another; nil when no return was given.
    static func cells(ofColumn column: Int, count: Int) -> CellRange? {
        rows(of: count).map { rows in
            CellRange(
                CellReference(row: rows.lowerBound, column: column), CellReference(row: rows.upperBound, column: column)
            )
        }
    }

    private static func rows(of count: Int) -> ClosedRange<Int>? { count > 0 ? 1...count : nil }

    private static func add(_ entry: IndexEntry, to draft: inout SheetDraft) {
        let number = draft.nextRow + 1
        func tally(_ value: Int) -> SheetDraft.Entry {
            (entry.total == nil ? .blank : .number(ExactDecimal(value)), HouseStyle.countFigure)
        }
        // A return whose lines state no amount has no stated total and nothing to compare, which is not £0.
        let gap: SheetDraft.Entry =
            entry.total?.statedGap.map { gap in
                (.formula("ROUND(E\(number)-D\(number),2)", cached: .number(gap.pounds)), HouseStyle.money)
            } ?? (.blank, HouseStyle.money)
        if let workbook = entry.workbook, !workbook.isEmpty {
            let cell = CellReference(row: draft.nextRow, column: workbookColumn)
            draft.plan.links.append(LinkPlan(from: cell, toFile: workbook, tip: "Open the workbook of this return"))
        }
        draft.row([
            SheetDraft.text(entry.fileName), SheetDraft.text(entry.bidder), SheetDraft.text(entry.outcome.rawValue),
            SheetDraft.money(entry.total?.computed),
            SheetDraft.money(entry.total.flatMap(ValuationBasis.stated.figure)), gap,
            tally(entry.stops), tally(entry.checks), tally(entry.notes),
            SheetDraft.text(entry.workbook, entry.workbook == nil ? HouseStyle.cell : HouseStyle.link),
            SheetDraft.text(remark(on: entry)),
        ])
    }

    /// Why there is no workbook, or why there are no figures.
    private static func remark(on entry: IndexEntry) -> String? {
        let copy = entry.original.map { "The same file as \($0): its figures stand there, and are counted once." }
        let parts = [copy, entry.reason].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private static func addTotals(of entries: [IndexEntry], to draft: inout SheetDraft) {
        let totals = entries.compactMap(\.total)
        let valued = entries.filter { $0.total != nil }
        let isStated = totals.isEmpty || totals.contains(where: \.isStated)
        if isStated, let silent = silent(entries, totals) { draft.row(silent) }
        func sum(_ column: Int, to last: Int, _ value: ExactDecimal?, _ format: CellFormat) -> SheetDraft.Entry {
            guard let value else { return (.blank, format) }
            let cells = CellRange(CellReference(row: 1, column: column), CellReference(row: last, column: column))
            return (.formula("SUM(\(cells))", cached: .number(value)), format)
        }
        func money(_ column: Int, _ value: Money?) -> SheetDraft.Entry {
            sum(column, to: draft.nextRow - 1, value?.pounds, HouseStyle.totalMoney)
        }
        func tally(_ column: Int, _ value: (IndexEntry) -> Int) -> SheetDraft.Entry {
            sum(
                column, to: entries.count, ExactDecimal(valued.map(value).reduce(0, +)),
                HouseStyle.amount(in: HouseStyle.total, as: HouseStyle.count))
        }
        let blank: SheetDraft.Entry = (.blank, HouseStyle.total)
        let (sumComputed, sumStated) = (totals.map(\.computed).total(), totals.map(\.stated).total())
        draft.row([
            (.text("Total of all returns"), HouseStyle.total), blank, blank,
            money(computed, sumComputed), money(stated, isStated ? sumStated : nil),
            money(gap, isStated ? sumStated - sumComputed : nil),
            tally(6, \.stops), tally(7, \.checks), tally(8, \.notes), blank, blank,
        ])
    }

    /// The row that brings the returns without a stated total into the total of the differences; nil when every return
    /// that was valued has one.
    private static func silent(_ entries: [IndexEntry], _ totals: [AmountPair]) -> [SheetDraft.Entry?]? {
        let unstated = totals.filter { !$0.isStated }
        guard !unstated.isEmpty, let computed = cells(ofColumn: computed, count: entries.count),
            let stated = cells(ofColumn: stated, count: entries.count)
        else { return nil }
        let formula = "-" + SheetFormula.sum(of: "\(computed)", where: "\(stated)", isEmpty: true)
        let value = Money.zero - unstated.map(\.computed).total()
        return (0..<headings.count).map { column in
            switch column {
            case 0: (.text("Returns that state no amount"), HouseStyle.cellLine)
            case gap: (.formula(formula, cached: .number(value.pounds)), HouseStyle.money)
            default: (.blank, HouseStyle.cell)
            }
        }
    }
}
