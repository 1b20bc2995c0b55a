import Forms
import SocialValue
import SpreadsheetModel
import WorkbookPlans

/// The sheet `Bids`: one row for each bidder and lot, with what its return does not say left to type.
struct EvaluationBidsSheet {
    private(set) var plan: SheetPlan
    /// The address of the bidders' names, spare rows included.
    let bidders: String

    init(_ bids: [Bid], choices: EvaluationChoices) {
        var draft = SheetBuilder(EvaluationWords.bidsSheet)
        draft.headings(EvaluationWords.bidHeadings, figures: [2])
        for bid in bids { Self.add(bid, to: &draft) }
        let text = HouseStyle.input
        draft.openRows(Self.openRows, [text, text, Self.price] + Array(repeating: text, count: 7))
        draft.finishTable(
            named: "Bids", headings: EvaluationWords.bidHeadings, widths: [28, 12, 16, 13, 38, 28, 28, 36, 28, 22])
        draft.plan.frozenAt = CellReference(row: 1, column: 2)
        Self.guardCells(of: &draft, choices)
        bidders = SheetFormula.address(draft.column(0), on: SheetQualifier(EvaluationWords.bidsSheet))
        plan = draft.plan
    }

    /// Rows for bidders whose returns could not be read.
    private static let openRows = 5
    private static let price = HouseStyle.inputFigure(HouseStyle.pounds)
    /// The largest price that a cell takes, in pounds.
    private static let highestPrice = ExactDecimal(1_000_000_000_000)

    private static func add(_ bid: Bid, to draft: inout SheetBuilder) {
        let text = HouseStyle.input
        let known = HouseStyle.cell
        draft.row([
            SheetBuilder.text(bid.bidder, known.with { $0.font.isBold = true }), SheetBuilder.text(bid.lot, known),
            SheetBuilder.number(bid.price?.pounds, price), SheetBuilder.text(bid.status.rawValue, text),
            SheetBuilder.text(bid.reason, text), SheetBuilder.text(bid.fileName, bid.fileName == nil ? text : known),
            SheetBuilder.text(bid.identity.legalName, text), SheetBuilder.text(bid.identity.address, text),
            SheetBuilder.text(bid.identity.email, text), SheetBuilder.text(bid.identity.identifier, text),
        ])
    }

    private static func guardCells(of draft: inout SheetBuilder, _ choices: EvaluationChoices) {
        draft.guardCells(
            draft.column(2), .decimal(.zero, highestPrice), what: EvaluationWords.price,
            "The bid's price in pounds, on the same basis for all bids. An empty cell does not count as 0.",
            else: "Enter a number of pounds, 0 or more.")
        if let list = choices.list(EvaluationWords.status) {
            draft.choose(
                draft.column(3), from: list, what: EvaluationWords.status,
                "in: compared and ranked. Any other status needs a reason.")
        }
        draft.guardCells(
            draft.column(4), .textLength(2_000), what: EvaluationWords.reason,
            "Why the bid is excluded, late or disregarded. The assessment summary quotes it.",
            else: "Enter at most 2,000 characters.")
        draft.guardCells(
            draft.column(5), .textLength(250), what: EvaluationWords.returned,
            "The name of the file that counts, where the bidder sent several or its file could not be read.",
            else: "Enter at most 250 characters.")
        draft.guardCells(
            draft.column(9), .textLength(250), what: EvaluationWords.identifier,
            "The supplier's unique identifier for its assessment summary, such as GB-PPON-PABC-1234-DEFG or "
                + "GB-COH-01234567.", else: "Enter at most 250 characters.")
    }
}
