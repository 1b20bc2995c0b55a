import Assessment
import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Themes` of a lot: a row a bid with what it pledges for each theme and each priority, a chart of the themes,
/// and the measures that make most of each bid.
struct ThemesSheet {
    let name: String
    let place: SheetQualifier
    private(set) var plan: SheetPlan
    /// The cells of the themes' totals, one a bid in the order of the lot; nil without bids.
    private(set) var totals: [CellReference] = []
    /// The cells of each scheme's totals.
    private(set) var schemeTotals: [(scheme: String, cells: [CellReference])] = []

    private let lot: LotAssessment
    private let comparison: ComparisonSheet
    /// How many of each bid's measures are told.
    private static let contributors = 3

    init(_ lot: LotAssessment, name: String, comparison: ComparisonSheet) {
        (self.lot, self.name, self.comparison) = (lot, name, comparison)
        place = SheetQualifier(name)
        var draft = SheetBuilder(name)
        plan = draft.plan
        draft.row([(.text("Social value of each bid, by theme and priority"), HouseStyle.title)])
        draft.row([(.text("Pounds as they count under the figure that is scored."), HouseStyle.line)])
        draft.skipRow()
        let table = addThemes(to: &draft)
        draft.skipRow()
        if let chart = chart(over: table, at: CellReference(row: draft.nextRow, column: 0)) {
            draft.plan.charts = [chart]
            // As many rows as the chart is high, at 15 points or 20 pixels a row.
            for _ in 0...(chart.height / 20 + 1) { draft.skipRow() }
        }
        addPriorities(to: &draft)
        addContributors(to: &draft)
        draft.fit([30] + Array(repeating: 21, count: columns - 1), growing: Set(1..<columns))
        draft.plan.frozenAt = CellReference(row: 0, column: 1)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        draft.plan.isProtected = true
        plan = draft.plan
    }

    private var columns: Int {
        let schemes = Dictionary(grouping: lot.priorities) { $0.scheme ?? "" }.map(\.value.count).max() ?? 0
        return max(lot.themes.count, schemes, 6) + 2
    }

    // MARK: Tables

    private mutating func addThemes(to draft: inout SheetBuilder) -> ClosedRange<Int>? {
        let names = lot.themes.map { $0.name.flatMap { $0.isEmpty ? nil : $0 } ?? "No theme" }
        let headings = ["Bidder"] + names + ["All themes"]
        draft.headings(headings, figures: Set(1..<headings.count))
        let first = draft.nextRow
        for (position, bid) in lot.bids.enumerated() {
            let amounts = lot.themes.enumerated().map { theme, row -> SheetBuilder.Entry in
                guard let sums = row.cells[position] else { return SheetBuilder.money(nil) }
                let cell = comparison.cell(comparison.subtotalRows[theme], ofBid: position)
                return (
                    .formula(
                        SheetFormula.absoluteAddress(cell, on: comparison.place), cached: .number(sums.counted.pounds)),
                    HouseStyle.money
                )
            }
            totals.append(add(bid, amounts, lot.themes.map { $0.cells[position]?.counted }, to: &draft))
        }
        return lot.bids.isEmpty ? nil : first...(draft.nextRow - 1)
    }

    /// Adds a bid's row of amounts and their sum, and gives the cell of the sum.
    private func add(
        _ bid: AssessedBid, _ amounts: [SheetBuilder.Entry], _ values: [Money?], to draft: inout SheetBuilder
    ) -> CellReference {
        let sum = CellReference(row: draft.nextRow, column: amounts.count + 1)
        let last = CellReference.columnName(max(1, amounts.count))
        let known = values.compactMap(\.self)
        let total: SheetBuilder.Entry =
            known.isEmpty
            ? SheetBuilder.money(nil)
            : (
                .formula(
                    "SUM(B\(draft.nextRow + 1):\(last)\(draft.nextRow + 1))", cached: .number(known.total().pounds)),
                HouseStyle.money.with { $0.font.isBold = true }
            )
        let status = bid.isIn ? "" : " (\(bid.bid.status.rawValue))"
        draft.row([SheetBuilder.text(CellText.line(bid.name) + status)], amounts + [total])
        return sum
    }

    private mutating func addPriorities(to draft: inout SheetBuilder) {
        var schemes: [String] = []
        for case let scheme? in lot.priorities.map(\.scheme) where !schemes.contains(scheme) { schemes.append(scheme) }
        for scheme in schemes {
            let rows = lot.priorities.filter { $0.scheme == scheme }
            draft.row([(.text(CellText.line(scheme)), HouseStyle.lead)])
            let headings = ["Bidder"] + rows.map { $0.name ?? "No priority" } + ["All priorities"]
            draft.headings(headings, figures: Set(1..<headings.count))
            var cells: [CellReference] = []
            for (position, bid) in lot.bids.enumerated() {
                let values = rows.map { $0.cells[position]?.counted }
                cells.append(add(bid, values.map(SheetBuilder.money), values, to: &draft))
            }
            schemeTotals.append((scheme, cells))
            draft.skipRow()
        }
    }

    // MARK: Contributors

    private func addContributors(to draft: inout SheetBuilder) {
        draft.row([(.text("Largest contributors of each bid"), HouseStyle.lead)])
        draft.headings(
            ["Bidder", "Reference", "Theme", "Answer", "Units", "Value", "Share of the bid"], figures: [3, 5, 6])
        for position in lot.bids.indices {
            guard lot.bids[position].valued != nil else { continue }
            let total = lot.themes.compactMap { $0.cells[position]?.counted }.total()
            let worth = lot.measures.filter { ($0.cells[position]?.counted ?? .zero) > .zero }
            let most = worth.max(count: Self.contributors) {
                ($0.cells[position]?.counted ?? .zero) < ($1.cells[position]?.counted ?? .zero)
            }
            for measure in most { add(measure, bid: position, of: total, to: &draft) }
        }
    }

    private func add(_ measure: MeasureComparison, bid: Int, of total: Money, to draft: inout SheetBuilder) {
        guard let cell = measure.cells[bid] else { return }
        let line = lot.bids[bid].lines[cell.line].valued.line
        let value = cell.counted ?? .zero
        let share = total > .zero ? value.pounds.divided(by: total.pounds, places: 12) : nil
        let formula = "F\(draft.nextRow + 1)/\(totals[bid].absoluteDescription)"
        draft.row([
            SheetBuilder.text(CellText.line(lot.bids[bid].name)), SheetBuilder.text(measure.label),
            SheetBuilder.text(measure.theme), SheetBuilder.quantity(cell.answer),
            SheetBuilder.text(measure.measure?.unit.text ?? line.unit.text), SheetBuilder.money(value),
            (share.map { .formula(formula, cached: .number($0)) } ?? .blank, HouseStyle.shareFigure),
        ])
    }

    // MARK: Chart

    private func chart(over rows: ClosedRange<Int>?, at anchor: CellReference) -> ChartPlan? {
        guard let rows, rows.count <= BidChart.mostBids, (1...BidChart.mostBids).contains(lot.themes.count) else {
            return nil
        }
        let short = ChartLabels.short(lot.themes.map { $0.name.flatMap { $0.isEmpty ? nil : $0 } ?? "No theme" })
        return BidChart.stacked(
            title: "Social value by theme", series: short, on: name, rows: rows, firstColumn: 1, anchor: anchor,
            values: PoundScale.format(
                of: lot.bids.indices.map { bid in lot.themes.compactMap { $0.cells[bid]?.counted }.total() }))
    }
}

extension Sequence {
    /// The largest few by an order, the largest first; equals in their order. Cost: proportional to the elements.
    fileprivate func max(count: Int, by isLess: (Element, Element) -> Bool) -> [Element] {
        var most: [Element] = []
        for element in self {
            let place = most.firstIndex { isLess($0, element) } ?? most.count
            guard place < count else { continue }
            most.insert(element, at: place)
            if most.count > count { most.removeLast() }
        }
        return most
    }
}
