import Forms
import SocialValue
import SpreadsheetModel

/// The sheet `Bids`: one row for each bidder and lot.
struct EvaluationBids {
    private(set) var bids: [Bid] = []
    private var cells: EvaluationTable
    var notes: [EvaluationNote] { cells.notes }

    init(_ table: EvaluationTable) {
        cells = table
        for row in table.table.rows { add(row) }
    }

    private mutating func add(_ row: Int) {
        guard let bidder = cells.text(EvaluationWords.bidder, row) else {
            cells.note(.rowIncomplete(missing: [EvaluationWords.bidder]), EvaluationWords.bidder, row)
            return
        }
        let price = cells.number(
            EvaluationWords.price, row, as: "price", expected: "a number of pounds, 0 or more",
            fits: { !$0.isNegative && Money(rounding: $0) != nil })
        var bid = Bid(
            bidder, lot: cells.text(EvaluationWords.lot, row), price: price.flatMap { Money(rounding: $0) },
            status: status(row), reason: cells.text(EvaluationWords.reason, row),
            fileName: cells.text(EvaluationWords.returned, row),
            place: cells.table.place(EvaluationWords.bidder, row: row))
        bid.identity = BidderIdentity(
            legalName: cells.text(EvaluationWords.legalName, row), address: cells.text(EvaluationWords.address, row),
            email: cells.text(EvaluationWords.email, row), identifier: cells.text(EvaluationWords.identifier, row))
        bids.append(bid)
    }

    /// The status of a row; an empty cell means that the bid is in.
    private mutating func status(_ row: Int) -> BidStatus {
        guard let text = cells.text(EvaluationWords.status, row) else { return .inTender }
        if let status: BidStatus = CouncilValue.word(text) { return status }
        cells.note(
            .labelUnknown("status", text: text, known: CouncilValue.words(of: BidStatus.self)),
            EvaluationWords.status, row)
        return .inTender
    }
}
