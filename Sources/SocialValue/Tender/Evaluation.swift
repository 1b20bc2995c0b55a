package import SpreadsheetModel

/// What officers typed of a tender that is not in the returns: bids, evaluators' scores and accepted answers.
package struct Evaluation: Hashable, Sendable {
    /// One for each bidder and lot, in the order of the sheet.
    package var bids: [Bid]
    /// One for each evaluator, criterion, bidder and lot, in the order of the sheet.
    package var scores: [EvaluatorScore]
    /// The answers that count in place of those sent, in the order of the sheet.
    package var accepted: [AcceptedAnswer]
    /// The file they were typed in; nil for one that was put together otherwise.
    package var file: SourceFile?

    package init(bids: [Bid] = [], scores: [EvaluatorScore] = [], accepted: [AcceptedAnswer] = []) {
        self.bids = bids
        self.scores = scores
        self.accepted = accepted
    }
}

/// What became of a bid.
package enum BidStatus: String, Hashable, Sendable, CaseIterable {
    /// It is compared and ranked.
    case inTender = "in"
    case excluded
    case late
    case disregarded
}

/// One bidder's bid for a lot.
package struct Bid: Hashable, Sendable {
    /// The bidder's name, as its return gives it.
    package var bidder: String
    /// The lot; nil in a tender without lots.
    package var lot: String?
    /// The price in pounds; nil when none was typed.
    package var price: Money?
    package var status: BidStatus
    /// Why it is not in; nil when no reason was typed.
    package var reason: String?
    /// The name of the file that counts, where the bidder sent several; nil when there is but one.
    package var fileName: String?
    /// Who the bidder is, for its assessment summary.
    package var identity: BidderIdentity
    /// The row it stands on; nil for one that was not typed.
    package var place: CellLocation?

    package init(
        _ bidder: String, lot: String? = nil, price: Money? = nil, status: BidStatus = .inTender,
        reason: String? = nil, fileName: String? = nil, identity: BidderIdentity = BidderIdentity(),
        place: CellLocation? = nil
    ) {
        self.bidder = bidder
        self.lot = lot
        self.price = price
        self.status = status
        self.reason = reason
        self.fileName = fileName
        self.identity = identity
        self.place = place
    }
}

/// Who a bidder is, as an assessment summary names it. Each is nil when it was not typed.
package struct BidderIdentity: Hashable, Sendable {
    /// The registered name.
    package var legalName: String?
    /// The postal address.
    package var address: String?
    /// The e-mail address.
    package var email: String?
    /// The unique identifier, such as a GB-PPON or a company number.
    package var identifier: String?

    package init(
        legalName: String? = nil, address: String? = nil, email: String? = nil, identifier: String? = nil
    ) {
        self.legalName = legalName
        self.address = address
        self.email = email
        self.identifier = identifier
    }
}

/// One evaluator's score of a bid under a criterion, or the consensus of all.
package struct EvaluatorScore: Hashable, Sendable {
    /// The criterion, as the council's weights name it.
    package var criterion: String
    package var bidder: String
    /// The lot; nil in a tender without lots.
    package var lot: String?
    /// Who scored; nil on a row that gives the consensus alone.
    package var evaluator: String?
    /// The score, on the council's scale; nil when none was typed.
    package var score: ExactDecimal?
    /// What the evaluator says of the bid.
    package var comment: String?
    /// What all agreed on; nil when it was not typed on this row.
    package var consensus: ExactDecimal?
    /// Why they agreed on it.
    package var reason: String?
    /// The row it stands on; nil for one that was not typed.
    package var place: CellLocation?

    package init(
        _ criterion: String, bidder: String, lot: String? = nil, evaluator: String? = nil,
        score: ExactDecimal? = nil, comment: String? = nil, consensus: ExactDecimal? = nil, reason: String? = nil,
        place: CellLocation? = nil
    ) {
        self.criterion = criterion
        self.bidder = bidder
        self.lot = lot
        self.evaluator = evaluator
        self.score = score
        self.comment = comment
        self.consensus = consensus
        self.reason = reason
        self.place = place
    }
}

/// An answer that counts in place of the one sent: clarified with the bidder, never improved.
package struct AcceptedAnswer: Hashable, Sendable {
    package var bidder: String
    /// The lot; nil in a tender without lots.
    package var lot: String?
    /// The measure.
    package var reference: MeasureReference
    /// The answer, in the measure's unit.
    package var answer: ExactDecimal
    /// Why it counts.
    package var reason: String
    /// Who accepted it.
    package var by: String
    /// The day; nil when it is not given.
    package var on: CivilDate?
    /// The row it stands on; nil for one that was not typed.
    package var place: CellLocation?

    package init(
        bidder: String, lot: String? = nil, reference: MeasureReference, answer: ExactDecimal, reason: String,
        by: String, on: CivilDate? = nil, place: CellLocation? = nil
    ) {
        self.bidder = bidder
        self.lot = lot
        self.reference = reference
        self.answer = answer
        self.reason = reason
        self.by = by
        self.on = on
        self.place = place
    }
}
