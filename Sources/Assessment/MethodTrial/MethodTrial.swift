package import SocialValue
package import SpreadsheetModel

/// A dry run of a council's method before it is published: made-up bids, and what the method does with them.
///
/// The bids are the same in every run, so that two methods can be compared: five bidders around a usual pledge, then the
/// same with one thing changed. Every other mark is made equal, so that only the method speaks.
package struct MethodTrial: Sendable {
    package let tender: Tender
    /// The pledge that the made-up bids lie around: pounds, or points.
    package let usual: ExactDecimal
    /// Why that amount was taken, as the end of a sentence.
    package let usualReason: String
    /// In a fixed order, those that do not apply to the method left out.
    package let cases: [TrialCase]

    /// The trial of a tender's method; nil when it has none that scores figures.
    package init?(_ tender: Tender) {
        let criteria = Criterion.all(of: tender)
        guard let method = tender.scoring, criteria.contains(where: { $0.kind == .socialValue }) else { return nil }
        self.tender = tender
        (usual, usualReason) = Self.usualPledge(method, tender)
        let bids = TrialBids(tender, criteria: criteria, usual: usual)
        cases = [
            Self.ordinary(bids), Self.outlier(bids), Self.spread(bids, method), Self.nothing(bids),
            Self.cheapest(bids), Self.leaving(bids),
        ].compactMap(\.self)
    }

    /// Where made-up bids lie: at the target or the middle of the bands; else at a tenth of the contract's value.
    private static func usualPledge(_ method: ScoringMethod, _ tender: Tender) -> (ExactDecimal, String) {
        let contract = tender.contractValue?.pounds
        switch method.kind {
        case .target, .passOrFail:
            if let target = method.target, target > .zero { return (target, "the method's own target") }
        case .perPoundOfPrice, .perPoundOfContract:
            if let target = method.target, let contract, let pounds = target.multiplied(by: contract) {
                return (pounds.rounded(toPlaces: 2), "the method's target on the contract's value")
            }
        case .points:
            if let most = method.target ?? method.cap { return (most, "the points that earn all marks") }
            return (ExactDecimal(100), "a hundred points")
        case .bands:
            let middle = method.bands.count / 2
            if method.bands.indices.contains(middle), method.bands[middle].from > .zero {
                return (method.bands[middle].from, "the middle of the bands")
            }
        case .relative, .qualitative, .unscored: break
        }
        if let contract, let tenth = contract.divided(by: ExactDecimal(10), places: 2), tenth > .zero {
            return (tenth, "a tenth of the contract's value")
        }
        return (ExactDecimal(100_000), "a round sum, as the tender gives no contract value")
    }
}

/// One set of made-up bids, and what the method does with it.
package struct TrialCase: Hashable, Sendable {
    /// What was changed, as a heading.
    package let title: String
    /// One row for each bid.
    package let rows: [Row]
    /// What the officer should see in it, in a sentence or two.
    package let verdict: String
    /// Whether it is a weakness of the method to think about before it is published.
    package let isProblem: Bool

    /// One made-up bid.
    package struct Row: Hashable, Sendable {
        package let bidder: String
        package let price: Money?
        /// Pounds, or points.
        package let pledge: ExactDecimal
        /// The marks for social value; nil where the bid has none.
        package let marks: ExactDecimal?
        package let total: ExactDecimal?
        package let rank: Int?
    }
}
