import SocialValue
import SpreadsheetModel
import Valuation
import WorkbookPlans

extension PledgeSheet {
    /// Adds the row with a theme's sub-total. Returns the subtotal's cell.
    static func subtotal(
        _ theme: ThemeTotal, of rows: [Int], basis: ValuationBasis, width: Int, in draft: inout SheetBuilder
    ) -> CellReference {
        let label = "Subtotal: \(theme.label)"
        let sum = sum(basis.figure(of: theme.amounts), basis: basis, of: rows)
        let row = draft.row(sumRow(label, sum, width: width, HouseStyle.subtotal, HouseStyle.subtotalMoney))
        return CellReference(row: row, column: amountColumn)
    }

    /// A theme's lines added up. A theme without lines has nothing to add, and is £0.
    private static func sum(_ amount: Money?, basis: ValuationBasis, of rows: [Int]) -> CellContent {
        guard let first = rows.first, let last = rows.last else { return .number(.zero) }
        let cells = "G\(first + 1):G\(last + 1)"
        switch basis {
        case .computed: return .formula("SUM(\(cells))", cached: ValuationBasis.cached(amount))
        case .stated:
            let sum = SheetFormula.statedSum("SUM(\(cells))", filled: "COUNT(\(cells))")
            return .formula(sum, cached: ValuationBasis.cached(amount))
        }
    }

    /// The subtotals added up. Their rows are those without a reference, which every line has: a range holds any
    /// number of themes.
    static func total(_ amount: Money?, basis: ValuationBasis, isEmpty: Bool, to last: Int) -> CellContent {
        guard !isEmpty else { return .number(.zero) }
        let (amounts, references) = ("G2:G\(last)", "B2:B\(last)")
        let sum = SheetFormula.sum(of: amounts, where: references, isEmpty: true)
        switch basis {
        case .computed: return .formula(sum, cached: ValuationBasis.cached(amount))
        case .stated:
            let filled = SheetFormula.filledCount(references, and: amounts)
            return .formula(SheetFormula.statedSum(sum, filled: filled), cached: ValuationBasis.cached(amount))
        }
    }

    /// What is beside the grand total where it is not to be taken as it is; nil otherwise.
    static func note(_ status: TotalStatus) -> SheetBuilder.Entry? {
        status.text.map { (.text($0), status.warning == nil ? HouseStyle.totalNote : HouseStyle.totalWarning) }
    }

    /// Lets the top of the sheet tell, too, that its total is not to be relied on, as the total lies below what a screen
    /// shows: the heading over the amounts in the colour of a stop, with a comment, and a message at the cell that is
    /// selected when the workbook is opened. The headings stay the words that they are.
    static func warn(_ status: TotalStatus, in draft: inout SheetBuilder) {
        guard status.warning != nil, let text = status.text else { return }
        let heading = CellReference(row: 0, column: amountColumn)
        draft.setFormat(HouseStyle.stoppedHeading, at: heading)
        draft.plan.comments.append(CommentPlan(heading, text, author: "Pledgebook"))
        let opening = CellReference(row: 0, column: 0)
        draft.plan.validations.append(
            ValidationPlan(
                CellRange(opening, opening), .any,
                prompt: ValidationMessage(title: "Do not use these figures yet", text: text)))
    }

    /// The cells of a row of totals: its label, and the sum below the amounts.
    ///
    /// - Parameter note: what stands under the questions, beside the sum that it is about; nil for nothing.
    static func sumRow(
        _ label: String, _ sum: CellContent, width: Int, _ format: CellFormat, _ money: CellFormat,
        note: SheetBuilder.Entry? = nil
    ) -> [SheetBuilder.Entry?] {
        // A label that would be cut at the amount takes several lines in its own column.
        let isLong = format.measure.characters(of: label) > labelRoom - 2
        return (0..<width).map { column in
            switch column {
            case 0: (.text(label), isLong ? format.with { $0.wraps = true } : format)
            case questionColumn: note ?? (.blank, format)
            case amountColumn: (sum, money)
            default: (.blank, format)
            }
        }
    }
}
