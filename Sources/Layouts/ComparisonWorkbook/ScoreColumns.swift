import Assessment
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// Where everything stands on the sheet `Scores`: its parameters above, and the columns of its table.
///
/// Inputs come first, then what the marks are worked out from, then a column for each criterion, the total and the place.
struct ScoreColumns {
    let criteria: [Criterion]
    let tender: Tender
    /// The parameters' rows from 0, those that the method has.
    private(set) var parameters: [Parameter: Int] = [:]
    /// The rows of a method's bands.
    private(set) var bands: ClosedRange<Int>?
    /// The row of the table's headings, from 0; weights stand in the row below.
    let headingRow: Int

    /// A figure that all bids share.
    enum Parameter: CaseIterable {
        case places, scale, target, cap, contract, lowest, best, whole
    }

    private let bidCount: Int

    init(_ criteria: [Criterion], tender: Tender, parametersAt first: Int, bids: Int) {
        (self.criteria, self.tender, bidCount) = (criteria, tender, bids)
        var row = first + 1
        for parameter in Parameter.allCases where Self.has(parameter, criteria, tender) {
            parameters[parameter] = row
            row += 1
        }
        if criteria.contains(where: { $0.kind == .socialValue }), let method = tender.scoring, method.kind == .bands,
            !method.bands.isEmpty
        {
            // A row of headings stands above the bands.
            bands = (row + 1)...(row + method.bands.count)
            row += method.bands.count + 1
        }
        headingRow = row + 1
    }

    private static func has(_ parameter: Parameter, _ criteria: [Criterion], _ tender: Tender) -> Bool {
        let kind = criteria.contains { $0.kind == .socialValue } ? tender.scoring?.kind : nil
        let isShare =
            kind.map { [.relative, .target, .perPoundOfPrice, .perPoundOfContract, .points].contains($0) } ?? false
        switch parameter {
        case .places: return !criteria.isEmpty
        case .scale: return tender.scoreScale != nil && criteria.contains { $0.kind == .typed }
        case .target: return kind == .passOrFail || isShare && kind != .relative
        case .cap: return isShare
        case .contract: return kind == .perPoundOfContract
        case .lowest: return criteria.contains { $0.kind == .price }
        case .best, .whole: return isShare
        }
    }

    /// A parameter's cell, that stays where it is when a formula is copied; nil where the method has none.
    func cell(_ parameter: Parameter) -> String? {
        parameters[parameter].map { CellReference(row: $0, column: 1).absoluteDescription }
    }

    // MARK: Columns

    private var typed: [Int] { criteria.indices.filter { criteria[$0].kind == .typed } }
    var hasFigure: Bool { criteria.contains { $0.kind == .socialValue } }
    var hasPrice: Bool { criteria.contains { $0.kind == .price } }
    var hasTieBreak: Bool { !criteria.isEmpty && tender.tieRule != .shared }

    /// Bidder, status, price and figure are always there.
    let status = 1
    let price = 2
    let amount = 3
    /// The column of a criterion's typed score; nil for one that is worked out.
    func typedColumn(_ criterion: Int) -> Int? { typed.firstIndex(of: criterion).map { 4 + $0 } }
    var isCounted: Int { 4 + typed.count }
    /// The price where it counts for the lowest; only with ``hasPrice``.
    var comparedPrice: Int { isCounted + 1 }
    var counted: Int { isCounted + (hasPrice ? 2 : 1) }
    var firstMark: Int { counted + (hasFigure ? 1 : 0) }
    var total: Int? { criteria.isEmpty ? nil : firstMark + criteria.count }
    var tieBreak: Int { firstMark + criteria.count + 1 }
    var rank: Int? { criteria.isEmpty ? nil : firstMark + criteria.count + (hasTieBreak ? 2 : 1) }

    /// The first row of a bid, and the last, from 1 as Excel shows them.
    var firstRow: Int { headingRow + 3 }
    var lastRow: Int { firstRow + max(1, bidCount) - 1 }

    /// A whole column of bids in a formula.
    func column(_ column: Int) -> String {
        let name = CellReference.columnName(column)
        return "$\(name)$\(firstRow):$\(name)$\(lastRow)"
    }

    /// The cell with a criterion's weight.
    func weight(_ criterion: Int) -> String {
        CellReference(row: headingRow + 1, column: firstMark + criterion).absoluteDescription
    }

    /// What the scored figure is.
    var amountHeading: String {
        if tender.scoring?.kind == .points { return "Points" }
        return switch tender.scoring?.figure ?? .accepted {
        case .stated: "Stated social value"
        case .computed: "Computed social value"
        case .accepted: "Accepted social value"
        }
    }

    private var countedHeading: String {
        switch tender.scoring?.kind {
        case .perPoundOfPrice: "Pounds for each pound of price"
        case .perPoundOfContract: "Pounds for each pound of the contract"
        default: "Figure that counts"
        }
    }

    var headings: [String] {
        let scores = typed.map { "Score: \(CellText.line(criteria[$0].name, limit: 80))" }
        let marks = criteria.map { "Marks: \(CellText.line($0.name, limit: 80))" }
        return ["Bidder", "Status", "Price", amountHeading] + scores + ["Ranked (1) or not (0)"]
            + (hasPrice ? ["Price that counts"] : []) + (hasFigure ? [countedHeading] : []) + marks
            + (criteria.isEmpty
                ? [] : ["Total"] + (hasTieBreak ? ["Tie rule: \(tender.tieRule.rawValue)"] : []) + ["Place"])
    }

    var figures: Set<Int> { Set(2..<headings.count) }

    var widths: [Double] { [38, 14, 18, 20] + Array(repeating: 16, count: headings.count - 4) }

    /// The row of weights, in open cells.
    var weights: [SheetBuilder.Entry?] {
        var cells: [SheetBuilder.Entry?] = [(.text("Weight"), HouseStyle.subtotal)]
        for column in 1..<headings.count {
            let position = column - firstMark
            if criteria.indices.contains(position) {
                let weight = criteria[position].weight
                cells.append(
                    (.number(weight), HouseStyle.inputFigure(HouseStyle.number(places: weight.decimalPlaces))))
            } else if column == total {
                let sum = criteria.reduce(ExactDecimal.zero) { $0.adding($1.weight) ?? $0 }
                let row = headingRow + 2
                let range =
                    "\(CellReference.columnName(firstMark))\(row):\(CellReference.columnName(firstMark + criteria.count - 1))\(row)"
                cells.append(
                    (
                        .formula("SUM(\(range))", cached: .number(sum)),
                        HouseStyle.amount(in: HouseStyle.subtotal, as: HouseStyle.number(places: sum.decimalPlaces))
                    ))
            } else {
                cells.append((.blank, HouseStyle.subtotal))
            }
        }
        return cells
    }
}
