import Assessment
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// A bid's row of the sheet `Scores`. Bids that are not in have their figures there and take no part.
///
/// Programs divide in binary, so that a quotient which is exactly half of the last place may come out a little below it.
/// Every quotient is first rounded to ``spare`` places, which takes that error away.
struct ScoreRow {
    private let bid: AssessedBid
    private let columns: ScoreColumns
    private let decision: Decision
    /// The row as Excel shows it.
    private let number: Int
    private static let spare = 12

    init(_ bid: AssessedBid, at row: Int, _ columns: ScoreColumns, decision: Decision) {
        (self.bid, self.columns, self.decision) = (bid, columns, decision)
        number = row + 1
    }

    private var tender: Tender { columns.tender }

    /// The cells from column A on, each as the columns have it.
    var cells: [SheetBuilder.Entry?] {
        let pounds = HouseStyle.inputFigure(HouseStyle.poundsOrDash)
        var cells: [SheetBuilder.Entry?] = [
            SheetBuilder.text(CellText.line(bid.name)), (.text(bid.bid.status.rawValue), HouseStyle.input),
            (bid.bid.price.map { .number($0.pounds) } ?? .blank, pounds), amount,
        ]
        for criterion in columns.criteria.indices where columns.typedColumn(criterion) != nil {
            let score = typed(criterion)
            cells.append(
                (
                    score.map { .number($0) } ?? .blank,
                    HouseStyle.inputFigure(HouseStyle.quantity(places: score?.decimalPlaces ?? 0))
                ))
        }
        cells.append((.formula(rankedFormula, cached: .number(ExactDecimal(isRanked ? 1 : 0))), HouseStyle.countFigure))
        if columns.hasPrice {
            let price = address(columns.price)
            cells.append(
                worked(
                    "IF(AND(\(ranked)=1,ISNUMBER(\(price))),\(price),\"\")", isRanked ? bid.bid.price?.pounds : nil,
                    HouseStyle.poundsOrDash))
        }
        if columns.hasFigure { cells.append(counted) }
        return cells + marks + totals
    }

    private func address(_ column: Int) -> String { "\(CellReference.columnName(column))\(number)" }
    private var ranked: String { address(columns.isCounted) }

    private func worked(_ formula: String, _ value: ExactDecimal?, _ format: NumberFormat) -> SheetBuilder.Entry {
        (.formula(formula, cached: value.map { .number($0) } ?? .text("")), HouseStyle.figure(format))
    }

    // MARK: Inputs

    /// The figure that is scored, as far as a workbook keeps it.
    private var amount: SheetBuilder.Entry {
        let value = bid.amount?.rounded(toSignificantDigits: NumberLiteral.excelDigits)
        let isPoints = tender.scoring?.kind == .points
        let format = isPoints ? HouseStyle.quantity(places: value?.decimalPlaces ?? 0) : HouseStyle.poundsOrDash
        return (value.map { .number($0) } ?? .blank, HouseStyle.inputFigure(format))
    }

    private func typed(_ criterion: Int) -> ExactDecimal? {
        bid.scores.indices.contains(criterion) ? bid.scores[criterion].basis : nil
    }

    // MARK: Who takes part

    /// Whether a bid is below the minimum of a pass-or-fail method.
    static func fails(_ bid: AssessedBid, _ tender: Tender, hasFigure: Bool) -> Bool {
        guard hasFigure, let method = tender.scoring, method.kind == .passOrFail, let target = method.target,
            let amount = bid.amount
        else { return false }
        return max(.zero, amount) < max(.zero, target)
    }

    private var isRanked: Bool { bid.isIn && !Self.fails(bid, tender, hasFigure: columns.hasFigure) }

    private var rankedFormula: String {
        let (status, amount) = (address(columns.status), address(columns.amount))
        guard tender.scoring?.kind == .passOrFail, let minimum = columns.cell(.target) else {
            return "IF(\(status)=\"in\",1,0)"
        }
        return
            "IF(\(status)=\"in\",IF(AND(ISNUMBER(\(amount)),ISNUMBER(\(minimum)),MAX(0,\(amount))<MAX(0,\(minimum))),"
            + "0,1),0)"
    }

    // MARK: The figure

    /// The figure in the method's own measure, to so many places as programs work it out to; nil when there is none.
    static func figure(of bid: AssessedBid, _ tender: Tender) -> ExactDecimal? {
        guard bid.isIn, let amount = bid.amount.map({ max(.zero, $0) }) else { return nil }
        let per: ExactDecimal? =
            switch tender.scoring?.kind {
            case .perPoundOfPrice: bid.bid.price?.pounds
            case .perPoundOfContract: tender.contractValue?.pounds
            default: ExactDecimal(1)
            }
        guard let per, per > .zero else { return nil }
        return per == ExactDecimal(1) ? amount : amount.divided(by: per, places: spare)
    }

    private var counted: SheetBuilder.Entry {
        let (status, amount) = (address(columns.status), address(columns.amount))
        let per: String? =
            switch tender.scoring?.kind {
            case .perPoundOfPrice: address(columns.price)
            case .perPoundOfContract: columns.cell(.contract)
            default: nil
            }
        let figure = Self.figure(of: bid, tender)
        guard let per else {
            return worked(
                "IF(AND(\(status)=\"in\",ISNUMBER(\(amount))),MAX(0,\(amount)),\"\")", figure,
                tender.scoring?.kind == .points
                    ? HouseStyle.quantity(places: figure?.decimalPlaces ?? 0) : HouseStyle.poundsOrDash)
        }
        return worked(
            "IF(AND(\(status)=\"in\",ISNUMBER(\(amount)),ISNUMBER(\(per))),IF(\(per)>0,MAX(0,\(amount))/\(per),\"\"),\"\")",
            figure, HouseStyle.number(places: 6))
    }

    // MARK: Marks

    private var marks: [SheetBuilder.Entry] {
        columns.criteria.indices.map { criterion in
            worked(
                formula(criterion), bid.scores.indices.contains(criterion) ? bid.scores[criterion].marks : nil,
                HouseStyle.marks(places: tender.markPlaces))
        }
    }

    private var places: String { columns.cell(.places) ?? "4" }

    /// A quotient in marks, rounded as all marks are.
    private func rounded(_ quotient: String) -> String { "ROUND(ROUND(\(quotient),\(Self.spare)),\(places))" }

    private func formula(_ criterion: Int) -> String {
        let weight = columns.weight(criterion)
        switch columns.criteria[criterion].kind {
        case .price: return priceFormula(weight)
        case .socialValue: return figureFormula(weight)
        case .typed: return typedFormula(weight, column: columns.typedColumn(criterion) ?? 0)
        }
    }

    private func priceFormula(_ weight: String) -> String {
        let (status, price, lowest) = (address(columns.status), address(columns.price), columns.cell(.lowest) ?? "")
        let quotient = rounded("\(weight)*MIN(\(lowest),\(price))/\(price)")
        return "IF(AND(\(status)=\"in\",ISNUMBER(\(price)),ISNUMBER(\(lowest))),IF(MIN(\(price),\(lowest))<0,\"\","
            + "IF(\(price)=0,ROUND(\(weight),\(places)),\(quotient))),\"\")"
    }

    private func figureFormula(_ weight: String) -> String {
        let figure = address(columns.counted)
        switch tender.scoring?.kind {
        case .bands:
            guard let bands = columns.bands else { return "\"\"" }
            func range(_ column: Int) -> String {
                let name = CellReference.columnName(column)
                return "$\(name)$\(bands.lowerBound + 1):$\(name)$\(bands.upperBound + 1)"
            }
            let first = "$A$\(bands.lowerBound + 1)"
            let share = rounded("\(weight)*LOOKUP(\(figure),\(range(0)),\(range(1)))/100")
            return "IF(ISNUMBER(\(figure)),IF(\(figure)<\(first),0,\(share)),\"\")"
        case .passOrFail:
            let minimum = columns.cell(.target) ?? ""
            return "IF(AND(ISNUMBER(\(figure)),ISNUMBER(\(minimum))),IF(\(figure)>=MAX(0,\(minimum)),\(weight),0),\"\")"
        default:
            let (whole, cap) = (columns.cell(.whole) ?? "", columns.cell(.cap) ?? "")
            let share = rounded("\(weight)*MIN(\(figure),\(cap),\(whole))/\(whole)")
            return "IF(AND(ISNUMBER(\(figure)),ISNUMBER(\(whole))),IF(\(whole)<=0,0,\(share)),\"\")"
        }
    }

    private func typedFormula(_ weight: String, column: Int) -> String {
        let (status, score) = (address(columns.status), address(column))
        let scale = columns.cell(.scale)
        let most = scale ?? weight
        let marks = scale.map { rounded("\(weight)*\(score)/\($0)") } ?? "ROUND(\(score),\(places))"
        return
            "IF(AND(\(status)=\"in\",ISNUMBER(\(score))),IF(OR(\(score)<0,\(score)>\(most),\(most)<=0),\"\",\(marks)),"
            + "\"\")"
    }

    // MARK: Total and place

    private var totals: [SheetBuilder.Entry] {
        guard let total = columns.total, let rank = columns.rank else { return [] }
        let format = HouseStyle.marks(places: tender.markPlaces)
        let (first, last) = (address(columns.firstMark), address(total - 1))
        let count = columns.criteria.count
        var entries = [
            worked(
                "IF(AND(\(ranked)=1,COUNT(\(first):\(last))=\(count)),ROUND(SUM(\(first):\(last)),10),\"\")", bid.total,
                format)
        ]
        if columns.hasTieBreak {
            entries.append(
                worked("IF(\(ranked)=1,\(tieFormula),\"\")", isRanked ? tieBreak : nil, HouseStyle.quantity(places: 2)))
        }
        let place = decision.basis == .total ? bid.rank.map { ExactDecimal($0) } : nil
        entries.append(worked(placeFormula(total: address(total), at: total, rank: rank), place, HouseStyle.count))
        return entries.map { entry in
            var entry = entry
            entry.format = entry.format.with { $0.font.isBold = true }
            return entry
        }
    }

    /// How many ranked bids are ahead, and one more; nothing until every ranked bid has a total. Only operators, as
    /// Gnumeric takes functions cell by cell in array form alone.
    private func placeFormula(total: String, at column: Int, rank: Int) -> String {
        let (all, isRanked) = (columns.column(column), columns.column(columns.isCounted))
        var ahead = "SUMPRODUCT(\(isRanked)*(\(all)>\(total)))"
        if columns.hasTieBreak {
            let ties = columns.column(columns.tieBreak)
            // The rule parts bids only where it can look at all of them: a missing price is not the lowest.
            ahead +=
                "+IF(COUNT(\(ties))=SUM(\(isRanked)),SUMPRODUCT(\(isRanked)*(\(all)=\(total))"
                + "*(\(ties)>\(address(columns.tieBreak)))),0)"
        }
        return "IF(AND(\(ranked)=1,SUM(\(isRanked))=COUNT(\(all))),1+\(ahead),\"\")"
    }

    private var tieFormula: String {
        switch tender.tieRule {
        case .shared: "0"
        case .lowestPrice: "IF(ISNUMBER(\(address(columns.price))),-\(address(columns.price)),\"\")"
        case .socialValue: "N(\(address(columns.amount)))"
        case .quality:
            "ROUND(SUM("
                + (columns.criteria.indices.filter { columns.criteria[$0].subject == .other }
                .map { address(columns.firstMark + $0) } + ["0"]).joined(separator: ",") + "),10)"
        }
    }

    private var tieBreak: ExactDecimal? {
        switch tender.tieRule {
        case .shared: .zero
        case .lowestPrice: bid.bid.price?.pounds.negated
        case .socialValue: bid.amount?.rounded(toSignificantDigits: NumberLiteral.excelDigits) ?? .zero
        case .quality:
            bid.scores.filter { $0.criterion.subject == .other }.compactMap(\.marks)
                .reduce(ExactDecimal.zero) { $0.adding($1) ?? $0 }
        }
    }
}
