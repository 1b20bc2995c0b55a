import Assessment
import Checks

extension LotAssessment {
    /// What stops in the returns of its bids.
    var returnStops: ReturnStops {
        ReturnStops(bids.compactMap { bid in bid.checked.map { (bid.name, $0) } })
    }
}

extension Decision {
    /// The changes that a person reads: those that a finding speaks of first, as they can be settled with the bidder.
    var flipsByFinding: [Flip] { flips.filter { $0.finding != nil } + flips.filter { $0.finding == nil } }
}
