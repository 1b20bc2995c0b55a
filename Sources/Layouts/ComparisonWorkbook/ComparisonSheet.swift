import Assessment
import Forms
import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

/// The sheet `Comparison` of a lot: every measure by every bidder, the answer in its own unit beside its pounds, with a
/// subtotal for each theme and the total.
struct ComparisonSheet {
    /// The sheet's name.
    let name: String
    /// The sheet in formulas.
    let place: SheetQualifier
    private(set) var plan: SheetPlan
    /// The row of each theme's subtotal, in the order of the lot's themes.
    private(set) var subtotalRows: [Int] = []
    /// The row of the total.
    private(set) var totalRow = 0

    private let lot: LotAssessment
    private let contract: Money?
    /// The columns in front of the bidders'.
    private static let headings = ["Theme", "Reference", "Question", "Units", "Proxy Value"]
    private static let widths: [Double] = [24, 11, 36, 11, 13]

    init(_ lot: LotAssessment, name: String, contract: Money?) {
        (self.lot, self.name, self.contract) = (lot, name, contract)
        place = SheetQualifier(name)
        let columns = Self.headings.count + 2 * lot.bids.count
        var draft = SheetBuilder(name, cells: (lot.measures.count + lot.themes.count + 12) * columns)
        plan = draft.plan
        draft.headings(
            TableHeadings.bidders(lot, beside: Self.headings) { ["\($0): answer", "\($0): value"] },
            figures: Set(4..<columns))
        addThemes(to: &draft)
        addTotals(to: &draft)
        draft.fit(
            Self.widths + lot.bids.flatMap { _ in [15.0, 17.0] },
            growing: columns > 60 ? [] : Set(Self.headings.count..<columns))
        draft.plan.frozenAt = CellReference(row: 1, column: 2)
        draft.plan.page = HouseStyle.page(headingRow: 0)
        if lot.bids.count > 3 { draft.plan.page.paper = .a3 }
        // Wider than that, letters would be too small to read.
        if lot.bids.count > 8 { draft.plan.page.fitsOnePageWide = false }
        draft.plan.isProtected = true
        plan = draft.plan
    }

    /// The column of a bid's pounds, from 0.
    static func valueColumn(ofBid position: Int) -> Int { headings.count + 2 * position + 1 }

    /// A bid's cell in a row.
    func cell(_ row: Int, ofBid position: Int) -> CellReference {
        CellReference(row: row, column: Self.valueColumn(ofBid: position))
    }

    // MARK: Measures

    private mutating func addThemes(to draft: inout SheetBuilder) {
        let byTheme = Dictionary(grouping: lot.measures, by: \.theme)
        for theme in lot.themes {
            let first = draft.nextRow
            for measure in byTheme[theme.name ?? ""] ?? [] { add(measure, to: &draft) }
            let rows = first..<draft.nextRow
            let label = theme.name.flatMap { $0.isEmpty ? nil : $0 } ?? "No theme"
            let start: [SheetBuilder.Entry?] =
                [(.text("Subtotal: \(label)"), HouseStyle.subtotal)]
                + Array(repeating: (.blank, HouseStyle.subtotal), count: Self.headings.count - 1)
            subtotalRows.append(
                draft.row(
                    start,
                    lot.bids.indices.flatMap { bid -> [SheetBuilder.Entry?] in
                        [(.blank, HouseStyle.subtotal), subtotal(of: rows, theme.cells[bid]?.counted, bid: bid)]
                    }))
        }
    }

    private func subtotal(of rows: Range<Int>, _ amount: Money?, bid: Int) -> SheetBuilder.Entry {
        guard let amount else { return (.blank, HouseStyle.subtotalMoney) }
        guard let last = rows.last else { return (.number(.zero), HouseStyle.subtotalMoney) }
        let column = CellReference.columnName(Self.valueColumn(ofBid: bid))
        let formula: FormulaText = "SUM(\(column)\(rows.lowerBound + 1):\(column)\(last + 1))"
        return (.formula(formula.text, cached: .number(amount.pounds)), HouseStyle.subtotalMoney)
    }

    private func add(_ measure: MeasureComparison, to draft: inout SheetBuilder) {
        let own = zip(lot.bids, measure.cells).lazy.compactMap { bid, cell in cell.map { bid.lines[$0.line].valued } }
            .first
        let proxy = measure.measure?.valuedProxy ?? own?.proxy
        let start: [SheetBuilder.Entry?] = [
            SheetBuilder.text(measure.theme), SheetBuilder.text(measure.label),
            SheetBuilder.text(measure.measure?.question ?? own?.line.question),
            SheetBuilder.text(measure.measure?.unit.text ?? own?.line.unit.text),
            SheetBuilder.worth(proxy, orText: "Record only"),
        ]
        draft.row(
            start,
            lot.bids.indices.flatMap { bid -> [SheetBuilder.Entry?] in
                guard let cell = measure.cells[bid] else {
                    let word = lot.bids[bid].valued == nil ? "No return" : "Not in return"
                    return [SheetBuilder.text(word, HouseStyle.figureText), SheetBuilder.money(nil)]
                }
                let line = lot.bids[bid].lines[cell.line].valued.line
                return [Self.answer(cell, line.answer), SheetBuilder.money(cell.isRecordOnly ? nil : cell.counted)]
            })
    }

    /// The answer in the measure's unit, with a word where there is more to say; else the word for what stands there.
    private static func answer(_ cell: MeasureComparison.Cell, _ answer: Answer) -> SheetBuilder.Entry {
        guard let value = cell.answer else {
            return SheetBuilder.text(cell.isBlank ? "Blank" : answer.words ?? "Blank", HouseStyle.figureText)
        }
        let formats =
            cell.isOutlier
            ? HouseStyle.highFigures
            : cell.isAccepted
                ? HouseStyle.acceptedFigures
                : cell.isRecordOnly ? HouseStyle.recordedFigures : HouseStyle.quantityFigures
        return (.number(value), formats[places: value.decimalPlaces])
    }

    // MARK: Totals

    private mutating func addTotals(to draft: inout SheetBuilder) {
        totalRow = draft.nextRow
        add(
            "Total", HouseStyle.total, HouseStyle.totalMoney, to: &draft,
            lot.bids.indices.map { bid in
                guard let value = counted(ofBid: bid) else { return .blank }
                return .formula(total(ofBid: bid), cached: .number(value.pounds))
            })
        for (label, format, contents) in facts { add(label, HouseStyle.cell, format, to: &draft, contents) }
    }

    /// What stands below the total.
    private var facts: [(label: String, format: CellFormat, contents: [CellContent])] {
        func row(_ label: String, _ format: CellFormat, _ content: (Int) -> CellContent) -> (
            String, CellFormat, [CellContent]
        ) {
            (label, format, lot.bids.indices.map(content))
        }
        let amounts = [
            row("Stated values added up", HouseStyle.money) { amount($0, \.stated) },
            row("Answer × proxy value added up", HouseStyle.money) { amount($0, \.computed) },
            row("With accepted answers", HouseStyle.money) { amount($0, \.accepted) },
        ]
        let counts = [
            row("Measures left blank", HouseStyle.countFigure) { count($0, \.isBlank) },
            row("Answers that are only recorded", HouseStyle.countFigure) {
                count($0) { $0.isRecordOnly && !$0.isBlank }
            },
            row("Answers far above the other bids'", HouseStyle.countFigure) { count($0, \.isOutlier) },
            row("Measures not in the return", HouseStyle.countFigure, missing),
        ]
        let share = contract == nil ? [] : [row("Share of the contract's value", HouseStyle.shareFigure, share)]
        return amounts + share + counts
    }

    private func add(
        _ label: String, _ words: CellFormat, _ figures: CellFormat, to draft: inout SheetBuilder,
        _ contents: [CellContent]
    ) {
        let start: [SheetBuilder.Entry?] =
            [(.text(label), words.with { $0.wraps = false })]
            + Array(repeating: (.blank, words), count: Self.headings.count - 1)
        draft.row(start, contents.flatMap { [(.blank, words), ($0, figures)] })
    }

    /// The subtotals added up, or where they are too many for one function, every row that is a measure's.
    private func total(ofBid bid: Int) -> String {
        let column = CellReference.columnName(Self.valueColumn(ofBid: bid))
        guard subtotalRows.count > 200 else {
            return "SUM(" + subtotalRows.map { "\(column)\($0 + 1)" }.joined(separator: ",") + ")"
        }
        return SheetFormula.sum(of: "\(column)2:\(column)\(totalRow)", where: "B2:B\(totalRow)", isEmpty: false)
    }

    /// What a bid's lines come to under the figure that is scored; nil without a return.
    private func counted(ofBid bid: Int) -> Money? {
        lot.bids[bid].valued == nil ? nil : lot.themes.compactMap { $0.cells[bid]?.counted }.total()
    }

    private func amount(_ bid: Int, _ figure: KeyPath<BidValue, Money?>) -> CellContent {
        lot.bids[bid].value[keyPath: figure].map { .number($0.pounds) } ?? .blank
    }

    private func share(ofBid bid: Int) -> CellContent {
        guard let contract, contract > .zero, let value = counted(ofBid: bid),
            let share = value.pounds.divided(by: contract.pounds, places: 12)
        else { return .blank }
        let total = CellReference(row: totalRow, column: Self.valueColumn(ofBid: bid))
        return .formula("\(total)/\(contract.pounds)", cached: .number(share))
    }

    private func count(_ bid: Int, _ isCounted: (MeasureComparison.Cell) -> Bool) -> CellContent {
        guard lot.bids[bid].valued != nil else { return .blank }
        return .number(ExactDecimal(lot.measures.count { $0.cells[bid].map(isCounted) ?? false }))
    }

    private func missing(ofBid bid: Int) -> CellContent {
        guard lot.bids[bid].valued != nil else { return .blank }
        return .number(ExactDecimal(lot.measures.count { $0.cells[bid] == nil }))
    }
}

extension TableHeadings {
    /// Headings of a lot's bidders behind others, no two the same: long names cut, and those that are not in told.
    static func bidders(
        _ lot: LotAssessment, beside others: [String], _ made: (String) -> [String]
    ) -> [String] {
        others
            + Self.made(
                of: lot.bids.flatMap { bid in
                    let status = bid.isIn ? "" : " (\(bid.bid.status.rawValue))"
                    return made(CellText.line(bid.name, limit: 60) + status)
                }, beside: others)
    }
}
