import SocialValue
import SpreadsheetModel

extension MethodTrial {
    private static let names = ["Ash", "Birch", "Cedar", "Elm", "Fir"]

    private static let ordinaryOffers = zip(names, [60, 80, 100, 120, 140]).map {
        TrialBids.Offer(name: $0, pledge: $1)
    }

    /// How far the marks of some rows lie apart, in per cent of all marks.
    private static func spread(_ rows: some Collection<TrialCase.Row>, of weight: ExactDecimal) -> ExactDecimal {
        let marks = rows.compactMap(\.marks)
        let gap = (marks.max() ?? .zero).subtracting(marks.min() ?? .zero) ?? .zero
        return gap.scaled(byPowerOfTen: 2).divided(by: weight, places: 1) ?? .zero
    }

    /// Five pledges from 60 to 140 per cent of the usual one.
    static func ordinary(_ bids: TrialBids) -> TrialCase? {
        let rows = bids.scored(ordinaryOffers)
        let spread = spread(rows, of: bids.weight)
        let isFlat = spread < ExactDecimal(5)
        return TrialCase(
            title: "Five ordinary bids", rows: rows,
            verdict: "The marks for social value lie \(spread)% of all its marks apart."
                + (isFlat ? " The method hardly tells these bids apart." : ""),
            isProblem: isFlat)
    }

    /// The largest pledge times ten: a slip, or a promise that nobody can keep.
    static func outlier(_ bids: TrialBids) -> TrialCase? {
        var offers = ordinaryOffers
        offers[4].pledge *= 10
        let rows = bids.scored(offers)
        let before = spread(bids.scored(ordinaryOffers).dropLast(), of: bids.weight)
        let after = spread(rows.dropLast(), of: bids.weight)
        let isCompressed = after.multiplied(by: ExactDecimal(2)).map { $0 < before } ?? false
        return TrialCase(
            title: "One pledge is ten times as large", rows: rows,
            verdict: isCompressed
                ? "The other four lay \(before)% of the marks apart and now lie \(after)% apart: one outlier compresses "
                    + "all others. A cap or a target would keep them apart."
                : "The other four lay \(before)% of the marks apart and now lie \(after)% apart.",
            isProblem: isCompressed)
    }

    /// What a target, a minimum or bands do to bids all along the scale.
    static func spread(_ bids: TrialBids, _ method: ScoringMethod) -> TrialCase? {
        switch method.kind {
        case .bands: return bands(bids, method)
        case .passOrFail: return minimum(bids, method)
        case .relative: return nil
        default: return method.target != nil || method.cap != nil ? nobodyReaches(bids) : nil
        }
    }

    /// Nil where what earns all marks is lower than these pledges, or is not given.
    private static func nobodyReaches(_ bids: TrialBids) -> TrialCase? {
        let rows = bids.scored(zip(names, [5, 8, 10, 12, 15]).map { TrialBids.Offer(name: $0, pledge: $1) })
        let best = rows.compactMap(\.marks).max() ?? .zero
        guard best < bids.weight else { return nil }
        let share = best.scaled(byPowerOfTen: 2).divided(by: bids.weight, places: 1) ?? .zero
        let isUnused = share < ExactDecimal(50)
        return TrialCase(
            title: "Nobody reaches the target", rows: rows,
            verdict: "The best bid has \(best) of \(bids.weight) marks (\(share)%)."
                + (isUnused
                    ? " Most of the weight is not used, so price and quality decide more than was published." : ""),
            isProblem: isUnused)
    }

    private static func bands(_ bids: TrialBids, _ method: ScoringMethod) -> TrialCase {
        let rows = bids.scored(zip(names, [40, 75, 100, 125, 160]).map { TrialBids.Offer(name: $0, pledge: $1) })
        let unused = method.bands.indices.filter { index in
            let next = method.bands.indices.contains(index + 1) ? method.bands[index + 1].from : nil
            return !rows.contains { row in
                row.pledge >= method.bands[index].from && next.map { row.pledge < $0 } ?? true
            }
        }
        let named = unused.map { Money(rounding: method.bands[$0].from)?.displayText ?? "\(method.bands[$0].from)" }
        return TrialCase(
            title: "Pledges from 40% to 160% of the usual one", rows: rows,
            verdict: named.isEmpty
                ? "Every band is used."
                : "No bid falls into the band from \(named.joined(separator: ", nor into that from ")). Bands that nobody "
                    + "reaches, or that all bids pass, tell nothing apart.",
            isProblem: !named.isEmpty)
    }

    private static func minimum(_ bids: TrialBids, _ method: ScoringMethod) -> TrialCase {
        let rows = bids.scored(zip(names, [0, 50, 99, 100, 1000]).map { TrialBids.Offer(name: $0, pledge: $1) })
        let out = rows.count { $0.rank == nil }
        guard let target = method.target, target > .zero else {
            return TrialCase(
                title: "There is no minimum", rows: rows,
                verdict: "The method is pass or fail, and no minimum is given under Scoring Target: \(out) of "
                    + "\(rows.count) bids are not ranked.",
                isProblem: true)
        }
        return TrialCase(
            title: "Pledges around the minimum", rows: rows,
            verdict:
                "\(out) of \(rows.count) bids are not ranked, one of them 1% below the minimum. The bid that pledges "
                + "ten times as much as another that passes has the same marks.",
            isProblem: false)
    }

    /// Nobody pledges anything.
    static func nothing(_ bids: TrialBids) -> TrialCase? {
        let rows = bids.scored(names.map { TrialBids.Offer(name: $0, pledge: 0) })
        let most = rows.compactMap(\.marks).max()
        return TrialCase(
            title: "Nobody pledges anything", rows: rows,
            verdict: most.map {
                $0.isZero ? "Every bid has 0 marks for social value." : "A bid that pledges nothing has \($0) marks."
            }
                ?? "No bid is ranked.",
            isProblem: most.map { !$0.isZero } ?? false)
    }

    /// One price at half of all others'.
    static func cheapest(_ bids: TrialBids) -> TrialCase? {
        guard bids.scoresPrice else { return nil }
        var offers = ordinaryOffers
        offers[0].price = 50
        let rows = bids.scored(offers)
        let own = rows[0].bidder
        let verdict =
            switch (rows[0].rank, only(first: rows)) {
            case (nil, _): "\(own) is not ranked, whatever its price: its pledge earns no place."
            case (1, nil): "\(own) shares first place with the smallest pledge."
            case (1, _): "\(own) wins with the smallest pledge: price outweighs social value here."
            default: "\(own) does not win: social value outweighs half the price here."
            }
        return TrialCase(
            title: "The smallest pledge comes at half the price", rows: rows,
            verdict: verdict, isProblem: false)
    }

    /// The row that is first alone; nil where several share the place.
    private static func only(first rows: [TrialCase.Row]) -> TrialCase.Row? {
        let first = rows.filter { $0.rank == 1 }
        return first.count == 1 ? first[0] : nil
    }

    /// Whether a losing bid's leaving changes who wins among the others.
    static func leaving(_ bids: TrialBids) -> TrialCase? {
        let offers = [
            TrialBids.Offer(name: "Ash", pledge: 100, price: 100, quality: 70),
            TrialBids.Offer(name: "Birch", pledge: 160, price: 104, quality: 70),
            TrialBids.Offer(name: "Cedar", pledge: 1000, price: 200, quality: 35),
        ]
        let (all, two) = (bids.scored(offers), bids.scored(Array(offers.dropLast())))
        guard let before = only(first: all), let after = only(first: two), before.bidder != "Cedar"
        else { return nil }
        let isReversed = before.bidder != after.bidder
        return TrialCase(
            title: "A loser leaves", rows: all,
            verdict: isReversed
                ? "With Cedar in, \(before.bidder) wins. Without Cedar, which loses both times, \(after.bidder) wins: a "
                    + "losing bid decides between two others."
                : "\(before.bidder) wins with Cedar in, and without it.",
            isProblem: isReversed)
    }
}
