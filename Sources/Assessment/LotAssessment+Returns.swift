package import Checks
package import Findings

extension LotAssessment {
    /// What stops in the returns of its bids.
    package var returnStops: ReturnStops {
        ReturnStops(bids.compactMap { bid in bid.checked.map { (bid.name, $0) } })
    }
}

extension Decision {
    /// The changes that a person reads: those that a finding speaks of first, as they can be settled with the bidder.
    package var flipsByFinding: [Flip] { flips.filter { $0.finding != nil } + flips.filter { $0.finding == nil } }
}

extension FindingCode {
    private static let titles = Dictionary(
        (CheckCatalogue.definitions + AssessmentChecks.definitions).map { ($0.code, $0.title) },
        uniquingKeysWith: { first, _ in first })

    /// What the finding is called; its code for one that no check makes.
    package var title: String { Self.titles[self] ?? description }
}
