import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Returns`: a row for each return, with its outcome, its totals and a link to its workbook.
struct IndexSheet {
    /// The sheet's name.
    static let name = "Returns"
    /// The sheet in formulas.
    static let place = SheetQualifier(name)
    /// The columns of figures, from 0.
    static let (computed, stated, gap) = (3, 4, 5)
    /// The column that marks the returns which totals count, from 0.
    static let countedColumn = 13

    private(set) var plan: SheetPlan

    private static let headings = [
        "Return", "Bidder", "Outcome", "Computed total", "Stated lines added up", "Stated less computed", "Stop",
        "Check", "Note", "Workbook", "Remark", "Tender", "Lot",
    ]
    private static let countedHeading = "In the total"
    private static let workbookColumn = 9

    /// - Parameter header: what is above every printed page, with Excel's codes.
    init(_ entries: [IndexEntry], options: IndexOptions, header: String) {
        var draft = SheetBuilder(Self.name)
        let headings = Self.headings + (options.hasTotals ? [Self.countedHeading] : [])
        draft.headings(headings, figures: [3, 4, 5, 6, 7, 8])
        for entry in entries { Self.add(entry, isMarked: options.hasTotals, to: &draft) }
        if let rows = Self.rows(of: entries.count) {
            draft.plan.filter = CellRange(row: 0, column: 0, lastRow: rows.upperBound, lastColumn: headings.count - 1)
            if options.hasTotals {
                // Programs take a row that touches a filtered table for one of it.
                draft.skipRow()
                Self.addTotals(of: entries, to: &draft)
            }
        }
        if let note = draft.linkNote {
            draft.skipRow()
            draft.row([(.text(note), HouseStyle.line)])
        }
        draft.fit([26, 24, 12, 19, 19, 19, 8, 8, 8, 30, 36, 16, 12, 12])
        draft.plan.frozenAt = CellReference(row: 1, column: 1)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.page.header = header
        draft.plan.isProtected = true
        plan = draft.plan
    }

    /// The cells of a column, on this sheet or another; nil when no return was given.
    static func cells(ofColumn column: Int, count: Int) -> CellRange? {
        rows(of: count).map { rows in
            CellRange(row: rows.lowerBound, column: column, lastRow: rows.upperBound)
        }
    }

    private static func rows(of count: Int) -> ClosedRange<Int>? { count > 0 ? 1...count : nil }

    private static func add(_ entry: IndexEntry, isMarked: Bool, to draft: inout SheetBuilder) {
        let number = draft.nextRow + 1
        func tally(_ value: Int) -> SheetBuilder.Entry {
            (entry.total == nil ? .blank : .number(ExactDecimal(value)), HouseStyle.countFigure)
        }
        // A return whose lines state no amount has no stated total and nothing to compare, which is not £0.
        let gap: SheetBuilder.Entry =
            entry.total?.statedGap.map { gap in
                (.formula("ROUND(E\(number)-D\(number),2)", cached: .number(gap.pounds)), HouseStyle.money)
            } ?? (.blank, HouseStyle.money)
        if let workbook = entry.workbook, !workbook.isEmpty {
            let cell = CellReference(row: draft.nextRow, column: workbookColumn)
            draft.link(LinkPlan(from: cell, toFile: workbook, tip: "Open the workbook of this return"))
        }
        let mark = isMarked ? [SheetBuilder.text(entry.isCounted ? "Yes" : nil)] : []
        draft.row(
            [
                SheetBuilder.text(entry.fileName), SheetBuilder.text(entry.bidder),
                SheetBuilder.text(entry.outcome.rawValue),
                SheetBuilder.money(entry.total?.computed),
                SheetBuilder.money(entry.total.flatMap(ValuationBasis.stated.figure)), gap,
                tally(entry.stops), tally(entry.checks), tally(entry.notes),
                SheetBuilder.text(entry.workbook, entry.workbook == nil ? HouseStyle.cell : HouseStyle.link),
                SheetBuilder.text(remark(on: entry)), SheetBuilder.text(entry.tender), SheetBuilder.text(entry.lot),
            ], mark)
    }

    /// Why there is no workbook, or why its figures are not counted.
    private static func remark(on entry: IndexEntry) -> String? {
        let copy = entry.original.map { "The same file as \($0): its figures are counted there, once." }
        let parts = [copy, rivals(of: entry), entry.reason].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private static func rivals(of entry: IndexEntry) -> String? {
        guard !entry.rivals.isEmpty, let bidder = entry.bidder else { return nil }
        return
            "\(bidder) also sent \(entry.rivals.joined(separator: ", ")). Decide which one counts. Until then no total includes them."
    }

    /// The row of totals over the returns that are counted, below the table.
    private static func addTotals(of entries: [IndexEntry], to draft: inout SheetBuilder) {
        let counted = entries.filter(\.isCounted)
        let totals = counted.compactMap(\.total)
        let isStated = totals.isEmpty || totals.contains(where: \.isStated)
        func sum(_ column: Int, _ value: ExactDecimal?, _ format: CellFormat) -> SheetBuilder.Entry {
            guard let value, let formula = Self.sum(ofColumn: column, count: entries.count) else {
                return (.blank, format)
            }
            return (.formula(formula, cached: .number(value)), format)
        }
        func money(_ column: Int, _ value: Money?) -> SheetBuilder.Entry {
            sum(column, value?.pounds, HouseStyle.totalMoney)
        }
        func tally(_ column: Int, _ value: (IndexEntry) -> Int) -> SheetBuilder.Entry {
            sum(
                column, ExactDecimal(counted.map(value).reduce(0, +)),
                HouseStyle.amount(in: HouseStyle.total, as: HouseStyle.count))
        }
        let blank: SheetBuilder.Entry = (.blank, HouseStyle.total)
        draft.row([
            (.text("Total of the returns counted"), HouseStyle.total), blank, blank,
            money(computed, totals.map(\.computed).total()),
            money(stated, isStated ? totals.map(\.stated).total() : nil),
            money(gap, isStated ? totals.compactMap(\.statedGap).total() : nil),
            tally(6, \.stops), tally(7, \.checks), tally(8, \.notes), blank,
            SheetBuilder.text(note(on: entries, totals), HouseStyle.total), blank, blank, blank,
        ])
    }

    /// What the totals leave out.
    private static func note(on entries: [IndexEntry], _ totals: [ComputedAndStated]) -> String? {
        let rivals = entries.count { !$0.rivals.isEmpty }
        let silent = totals.count { !$0.isStated }
        let parts = [
            rivals > 0 ? "\(rivals) returns are not counted, because their bidders sent several." : nil,
            silent == 1 ? "1 return states no values: only the computed total includes it." : nil,
            silent > 1 ? "\(silent) returns state no values: only the computed total includes them." : nil,
        ]
        let words = parts.compactMap(\.self).joined(separator: " ")
        return words.isEmpty ? nil : words
    }

    /// The sum of a column over the returns that are counted, on this sheet; nil when no return was given.
    static func sum(ofColumn column: Int, count: Int, on sheet: SheetQualifier? = nil) -> String? {
        guard let amounts = cells(ofColumn: column, count: count),
            let marks = cells(ofColumn: countedColumn, count: count)
        else { return nil }
        func address(_ range: CellRange) -> String {
            sheet.map { SheetFormula.address(range, on: $0) } ?? range.description
        }
        return SheetFormula.sum(of: address(amounts), where: address(marks), isEmpty: false)
    }
}
