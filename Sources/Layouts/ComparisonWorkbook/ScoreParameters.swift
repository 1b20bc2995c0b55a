import Assessment
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The figures above the table of scores that all bids share: the method's own in open cells, and what it looks up among
/// the bids as formulas.
struct ScoreParameters {
    private let columns: ScoreColumns
    private let tender: Tender
    private let lot: LotAssessment

    init(_ columns: ScoreColumns, tender: Tender, lot: LotAssessment) {
        (self.columns, self.tender, self.lot) = (columns, tender, lot)
    }

    /// Adds the rows, in the order of ``ScoreColumns/Parameter``.
    func add(to draft: inout SheetBuilder) {
        draft.row([(.text(MethodRows(tender).title), HouseStyle.lead)])
        for parameter in ScoreColumns.Parameter.allCases where columns.parameters[parameter] != nil {
            draft.row([(.text(label(of: parameter)), HouseStyle.cell), entry(parameter)])
        }
        guard columns.bands != nil, let method = tender.scoring else { return }
        draft.headings(["From", "Per cent of the marks"], figures: [0, 1])
        for band in method.bands {
            draft.row([
                (.number(band.from), HouseStyle.inputFigure(HouseStyle.poundsOrDash)),
                (.number(band.percent), HouseStyle.inputFigure(HouseStyle.number(places: band.percent.decimalPlaces))),
            ])
        }
    }

    private func label(of parameter: ScoreColumns.Parameter) -> String {
        switch parameter {
        case .places: "Places that marks are rounded to"
        case .scale: "Scores are out of"
        case .target: tender.scoring?.kind == .passOrFail ? "Minimum" : "Target"
        case .cap: "Most that counts"
        case .contract: "Contract value"
        case .lowest: "Lowest price of the bids ranked"
        case .best: "Best figure of the bids that are in"
        case .whole: "Figure that earns all marks"
        }
    }

    private func entry(_ parameter: ScoreColumns.Parameter) -> SheetBuilder.Entry {
        switch parameter {
        case .places: (.number(ExactDecimal(tender.markPlaces)), HouseStyle.inputFigure(HouseStyle.count))
        case .scale: input(tender.scoreScale, .scale)
        case .target: input(tender.scoring?.target, .target)
        case .cap: input(tender.scoring?.cap, .cap)
        case .contract: input(tender.contractValue?.pounds, .contract)
        case .lowest: worked(lowestFormula, lowest, HouseStyle.poundsOrDash)
        case .best: worked("IF(COUNT(\(figures))=0,\"\",MAX(\(figures)))", best, figureFormat(best))
        case .whole: worked(wholeFormula, whole, figureFormat(whole))
        }
    }

    /// Whether figures are pounds, and neither points nor pounds for each pound.
    private var isPounds: Bool {
        switch tender.scoring?.kind {
        case .points, .perPoundOfPrice, .perPoundOfContract: false
        default: true
        }
    }

    private func input(_ value: ExactDecimal?, _ parameter: ScoreColumns.Parameter) -> SheetBuilder.Entry {
        let plain = HouseStyle.quantity(places: value?.decimalPlaces ?? 0)
        return (
            value.map { .number($0) } ?? .blank,
            HouseStyle.inputFigure(isPounds && parameter != .scale ? HouseStyle.poundsOrDash : plain)
        )
    }

    private func worked(_ formula: String, _ value: ExactDecimal?, _ format: NumberFormat) -> SheetBuilder.Entry {
        (.formula(formula, cached: value.map { .number($0) } ?? .text("")), HouseStyle.figure(format))
    }

    private func figureFormat(_ value: ExactDecimal?) -> NumberFormat {
        isPounds ? HouseStyle.poundsOrDash : HouseStyle.quantity(places: min(6, value?.decimalPlaces ?? 0))
    }

    // MARK: What it looks up

    private var figures: String { columns.column(columns.counted) }

    private var lowestFormula: String {
        let prices = columns.column(columns.comparedPrice)
        return "IF(COUNT(\(prices))=0,\"\",MIN(\(prices)))"
    }

    private var lowest: ExactDecimal? { ranked.compactMap { $0.bid.price?.pounds }.min() }

    private var ranked: [AssessedBid] {
        lot.bids.filter { $0.isIn && !ScoreRow.fails($0, tender, hasFigure: columns.hasFigure) }
    }

    private var best: ExactDecimal? {
        ranked.compactMap { ScoreRow.figure(of: $0, tender) }.max()
    }

    private var wholeFormula: String {
        let (target, cap, best) = (columns.cell(.target) ?? "", columns.cell(.cap) ?? "", columns.cell(.best) ?? "")
        let relative = "IF(ISNUMBER(\(best)),MIN(\(best),\(cap)),\"\")"
        return switch tender.scoring?.kind {
        case .target: "IF(ISNUMBER(\(target)),MAX(0,\(target)),\"\")"
        case .points: "IF(ISNUMBER(\(target)),MAX(0,\(target)),IF(ISNUMBER(\(cap)),MAX(0,\(cap)),\(relative)))"
        case .perPoundOfPrice, .perPoundOfContract: "IF(ISNUMBER(\(target)),MAX(0,\(target)),\(relative))"
        default: relative
        }
    }

    private var whole: ExactDecimal? {
        guard let method = tender.scoring else { return nil }
        if method.kind != .relative, let target = method.target { return max(.zero, target) }
        if method.kind == .target { return nil }
        if method.kind == .points, let cap = method.cap { return max(.zero, cap) }
        return best.map { best in method.cap.map { min(best, $0) } ?? best }
    }
}
