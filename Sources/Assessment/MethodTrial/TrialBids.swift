import SocialValue
import SpreadsheetModel

/// Made-up bids, scored as real ones are.
struct TrialBids {
    private let tender: Tender
    private let criteria: [Criterion]
    /// The pledge that the bids lie around.
    let usual: ExactDecimal
    /// The usual price: the contract's value, or ten times the usual pledge.
    let price: ExactDecimal

    init(_ tender: Tender, criteria: [Criterion], usual: ExactDecimal) {
        (self.tender, self.criteria, self.usual) = (tender, criteria, usual)
        price = tender.contractValue?.pounds ?? usual.multiplied(by: ExactDecimal(10)) ?? ExactDecimal(1_000_000)
    }

    /// One made-up bid: its pledge and price in per cent of the usual ones, and its share of all typed marks.
    struct Offer {
        var name: String
        var pledge: Int
        var price = 100
        var quality = 70
    }

    /// The marks that a bid can earn for social value.
    var weight: ExactDecimal { criteria.first { $0.kind == .socialValue }?.weight ?? .zero }

    /// Whether price earns marks.
    var scoresPrice: Bool { criteria.contains { $0.kind == .price } }

    /// The offers as the method scores them, in the order given.
    func scored(_ offers: [Offer]) -> [TrialCase.Row] {
        let bids = offers.map(bid)
        let scoring = LotScoring(bids, criteria: criteria, tender: tender, typed: TypedScores(scores(offers)))
        return bids.indices.map { place in
            TrialCase.Row(
                bidder: bids[place].name, price: bids[place].bid.price, pledge: bids[place].amount ?? .zero,
                marks: scoring.scores[place].first { $0.criterion.kind == .socialValue }?.marks,
                total: scoring.total(of: place),
                rank: scoring.ranked.firstIndex(of: place).flatMap { scoring.contest.rank(of: $0) })
        }
    }

    private func bid(_ offer: Offer) -> AssessedBid {
        let pledge = percent(offer.pledge, of: usual)
        let money = Money(rounding: pledge)
        return AssessedBid(
            bid: Bid(offer.name, price: Money(rounding: percent(offer.price, of: price))), checked: nil, valued: nil,
            lines: [], value: BidValue(stated: money, computed: money, accepted: nil), amount: pledge, unusedAnswers: []
        )
    }

    private func scores(_ offers: [Offer]) -> [EvaluatorScore] {
        criteria.filter { $0.kind == .typed }.flatMap { criterion in
            offers.map { offer in
                EvaluatorScore(
                    criterion.name, bidder: offer.name, evaluator: "made up",
                    score: percent(offer.quality, of: tender.scoreScale ?? criterion.weight))
            }
        }
    }

    private func percent(_ percent: Int, of whole: ExactDecimal) -> ExactDecimal {
        whole.multiplied(by: ExactDecimal(percent))?.scaled(byPowerOfTen: -2).rounded(toPlaces: 2) ?? whole
    }
}
