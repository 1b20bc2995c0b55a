import SpreadsheetModel
import Valuation

/// The sheet `Returns`: a row for each return, with its outcome, its totals and a link to its workbook.
struct IndexSheet {
    /// The sheet's name.
    static let name = "Returns"
    /// The columns of figures, from 0.
    static let (computed, stated, gap) = (3, 4, 5)

    private(set) var plan: SheetPlan

    private static let headings = [
        "Return", "Bidder", "Outcome", "Computed total", "Stated lines added up", "Stated less computed", "Stop",
        "Check", "Note", "Workbook", "Why there is none",
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
            (entry.total == nil ? .blank : .number(ExactDecimal(value)), HouseStyle.figure(HouseStyle.count))
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
            SheetDraft.text(entry.reason),
        ])
    }

    private static func addTotals(of entries: [IndexEntry], to draft: inout SheetDraft) {
        let totals = entries.compactMap(\.total)
        let valued = entries.filter { $0.total != nil }
        let isStated = totals.isEmpty || totals.contains(where: \.isStated)
        func sum(_ column: Int, _ value: ExactDecimal?, _ format: CellFormat) -> SheetDraft.Entry {
            guard let value else { return (.blank, format) }
            let cells = cells(ofColumn: column, count: entries.count)
            return (.formula(cells.map { "SUM(\($0))" } ?? "0", cached: .number(value)), format)
        }
        func tally(_ column: Int, _ value: (IndexEntry) -> Int) -> SheetDraft.Entry {
            sum(
                column, ExactDecimal(valued.map(value).reduce(0, +)),
                HouseStyle.amount(in: HouseStyle.total, as: HouseStyle.count))
        }
        let blank: SheetDraft.Entry = (.blank, HouseStyle.total)
        draft.row([
            (.text("Total of all returns"), HouseStyle.total), blank, blank,
            sum(computed, totals.map(\.computed).total().pounds, HouseStyle.totalMoney),
            sum(stated, isStated ? totals.map(\.stated).total().pounds : nil, HouseStyle.totalMoney),
            sum(gap, isStated ? totals.compactMap(\.statedGap).total().pounds : nil, HouseStyle.totalMoney),
            tally(6, \.stops), tally(7, \.checks), tally(8, \.notes), blank, blank,
        ])
    }
}
