import Assessment
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Scores` of a lot: the figures that marks are made from in open cells, and marks, totals and places as live
/// formulas by the council's method. Whoever changes a score sees what becomes of it.
struct ScoresSheet {
    let name: String
    let place: SheetQualifier
    private(set) var plan: SheetPlan
    /// The columns of the table, and the cells that its formulas name.
    let columns: ScoreColumns
    /// The rows of the bids, from 0; nil when there are none.
    private(set) var rows: ClosedRange<Int>?
    /// The bids as the rows have them: those that are in, then the others.
    let bids: [AssessedBid]

    private let lot: LotAssessment
    private let tender: Tender

    init(_ lot: LotAssessment, name: String, tender: Tender) {
        (self.lot, self.name, self.tender) = (lot, name, tender)
        place = SheetQualifier(name)
        bids = lot.bids.filter(\.isIn) + lot.bids.filter { !$0.isIn }
        var draft = SheetBuilder(name)
        plan = draft.plan
        draft.row([(.text("Scores"), HouseStyle.title)])
        draft.row([
            (
                .text(
                    "Marks follow the pale cells, which can be changed to try out other figures. Changes made here are "
                        + "not part of the award."), HouseStyle.line
            )
        ])
        draft.skipRow()
        columns = ScoreColumns(lot.criteria, tender: tender, parametersAt: draft.nextRow, bids: bids.count)
        ScoreParameters(columns, tender: tender, lot: lot).add(to: &draft)
        draft.skipRow()
        draft.headings(columns.headings, figures: columns.figures)
        draft.row(columns.weights)
        let first = draft.nextRow
        for bid in bids { draft.row(ScoreRow(bid, at: draft.nextRow, columns, decision: lot.decision).cells) }
        if !bids.isEmpty { rows = first...(draft.nextRow - 1) }
        finish(&draft)
        plan = draft.plan
    }

    private func finish(_ draft: inout SheetBuilder) {
        draft.skipRow()
        let isIn = bids.count(where: \.isIn)
        if let rows, isIn > 0, isIn <= BidChart.mostBids, (1...BidChart.mostBids).contains(lot.criteria.count) {
            draft.plan.charts = [
                BidChart.stacked(
                    title: "Marks by criterion", series: lot.criteria.map(\.name), on: name,
                    rows: rows.lowerBound...(rows.lowerBound + isIn - 1), firstColumn: columns.firstMark,
                    anchor: CellReference(row: draft.nextRow, column: 0), values: NumberFormat("0"))
            ]
        }
        draft.fit(columns.widths, growing: columns.figures)
        draft.plan.frozenAt = CellReference(row: 0, column: 1)
        draft.plan.page = HouseStyle.page(headingRow: columns.headingRow)
        if columns.headings.count > 10 { draft.plan.page.paper = .a3 }
        draft.plan.isProtected = true
    }

    /// The cell of a bid's total by its place among ``bids``; nil where no criteria are given.
    func total(ofRow position: Int) -> CellReference? {
        guard let rows, let column = columns.total else { return nil }
        return CellReference(row: rows.lowerBound + position, column: column)
    }

    /// The cells of one criterion's marks, or of all totals.
    func cells(ofColumn column: Int) -> CellRange? {
        rows.map {
            CellRange(
                CellReference(row: $0.lowerBound, column: column), CellReference(row: $0.upperBound, column: column))
        }
    }
}
