package import SocialValue
package import SpreadsheetModel

/// The bids of a lot as numbers: who leads, and who would lead were one figure another.
///
/// Cost of a question about one bid: constant while the best figure stays what it is, as no other bid's marks move; else
/// proportional to the number of bids.
package struct Contest: Sendable {
    /// One bid.
    package struct Contender: Hashable, Sendable {
        /// What the method scores: pounds or points.
        package var amount: ExactDecimal
        /// What it is divided by: the price or the contract's value under a method for each pound; else 1.
        package var per: ExactDecimal
        /// The sum of its marks for everything but the figure.
        package var otherMarks: ExactDecimal
        /// The part of them that is neither price nor social value.
        package var quality: ExactDecimal
        /// Nil where no price is known.
        package var price: ExactDecimal?

        package init(
            amount: ExactDecimal, per: ExactDecimal = ExactDecimal(1), otherMarks: ExactDecimal = .zero,
            quality: ExactDecimal = .zero, price: ExactDecimal? = nil
        ) {
            self.amount = amount
            self.per = per
            self.otherMarks = otherMarks
            self.quality = quality
            self.price = price
        }
    }

    /// Where a bid is: its total, and what orders equal totals. More is better.
    struct Standing: Comparable {
        let total: ExactDecimal
        let tieBreak: ExactDecimal

        static func < (left: Standing, right: Standing) -> Bool {
            left.total == right.total ? left.tieBreak < right.tieBreak : left.total < right.total
        }
    }

    package let contenders: [Contender]
    /// How figures become marks; nil ranks by the figures themselves.
    package let marks: SocialValueMarks?
    package let tieRule: TieRule
    private let rules: Rules
    /// The lowest price where marks for price depend on who reaches the minimum.
    private let lowest: ExactDecimal?
    private let figures: [MethodFigure?]
    /// The best figure, and the best without the bid that has it.
    private let best: (figure: MethodFigure, owner: Int)?
    private let secondBest: MethodFigure?
    /// Each bid's standing; nil for one that is not ranked.
    private let standings: [Standing?]
    /// The places of the ranked bids, the best first.
    package let order: [Int]
    /// Who is first: one bid, or several that share the place; none when no bid is ranked.
    package let leaders: [Int]
    private let rivals: [Int]

    /// A tie rule that needs what is not known of every bid parts nobody: a missing price is not the lowest.
    private static func usable(_ rule: TieRule, for contenders: [Contender]) -> TieRule {
        rule == .lowestPrice && contenders.contains { $0.price == nil } ? .shared : rule
    }

    /// - Parameters:
    ///   - priceWeight: the marks for price where they depend on who reaches the minimum of a pass-or-fail method, and so are
    ///     no part of the other marks; nil where they are.
    ///   - places: what those marks are rounded to.
    package init(
        _ contenders: [Contender], marks: SocialValueMarks?, tieRule: TieRule = .shared,
        priceWeight: ExactDecimal? = nil, places: Int = 4
    ) {
        (self.contenders, self.marks, self.tieRule) = (contenders, marks, Self.usable(tieRule, for: contenders))
        let figures = contenders.map { MethodFigure($0.amount, per: $0.per) }
        self.figures = figures
        var (top, second): ((figure: MethodFigure, owner: Int)?, MethodFigure?) = (nil, nil)
        for (place, figure) in figures.enumerated() {
            guard let figure else { continue }
            guard let leader = top else {
                top = (figure, place)
                continue
            }
            if figure > leader.figure {
                (top, second) = ((figure, place), leader.figure)
            } else if second.map({ figure > $0 }) ?? true {
                second = figure
            }
        }
        (best, secondBest) = (top, second)
        let rules = Rules(marks: marks, tieRule: self.tieRule, priceWeight: priceWeight, places: places)
        self.rules = rules
        let lowest = rules.lowestPrice(of: contenders, figures)
        self.lowest = lowest
        let standings = contenders.indices.map { place in
            rules.standing(contenders[place], figures[place], best: top?.figure, lowest: lowest)
        }
        self.standings = standings
        order = standings.indices.filter { standings[$0] != nil }.sorted { left, right in
            guard let a = standings[left], let b = standings[right] else { return left < right }
            return a == b ? left < right : a > b
        }
        let first = order.first.flatMap { standings[$0] }
        leaders = Array(order.prefix { standings[$0] == first })
        rivals = Self.rivals(of: order, contenders, places: places)
    }

    /// The bids that may come to lead when the best figure grows: all marks for figures shrink alike, so a bid overtakes
    /// only with more other marks than the leader has, but for what rounding hides.
    private static func rivals(of order: [Int], _ contenders: [Contender], places: Int) -> [Int] {
        guard let leader = order.first else { return [] }
        let least = contenders[leader].otherMarks.subtracting(ExactDecimal(coefficient: 2, exponent: -places))
        return contenders.indices.filter { place in least.map { contenders[place].otherMarks >= $0 } ?? true }
    }

    /// Whether others are first than now: the bid that leads alone no longer does, nor shares the place; of several that
    /// share it, anything changes.
    func isLeadChanged(to after: [Int]) -> Bool {
        leaders.count == 1 ? !after.contains(leaders[0]) : after != leaders
    }

    /// By how much the first is ahead of the next, in marks, or in amounts where there are none; nil without a next.
    package var lead: ExactDecimal? {
        guard order.count > 1, let first = standings[order[0]], let next = standings[order[1]] else { return nil }
        return first.total.subtracting(next.total)
    }

    /// A bid's place from 1; nil for one that is not ranked.
    package func rank(of place: Int) -> Int? {
        standings[place].map { own in 1 + ahead(of: own, except: place) }
    }

    /// Who would be first were a bid's amount another.
    package func leaders(with amount: ExactDecimal, for place: Int) -> [Int] {
        let (contender, figure) = changed(place, to: amount)
        guard keepsOthers(figure, for: place) else { return scanned(contender, figure, for: place) }
        return leaders(without: place, beside: rules.standing(contender, figure, best: best?.figure, lowest: lowest))
    }

    /// Who would be first without a bid that no other bid's marks depend on.
    func leaders(without place: Int) -> [Int] { leaders(without: place, beside: nil) }

    /// A bid's place from 1 were its amount another; nil when it would not be ranked.
    package func rank(of place: Int, with amount: ExactDecimal) -> Int? {
        let (contender, figure) = changed(place, to: amount)
        guard keepsOthers(figure, for: place) else {
            var all = contenders
            all[place] = contender
            return Contest(
                all, marks: marks, tieRule: tieRule, priceWeight: rules.priceWeight, places: rules.places
            ).rank(of: place)
        }
        let own = rules.standing(contender, figure, best: best?.figure, lowest: lowest)
        return own.map { 1 + ahead(of: $0, except: place) }
    }

    private func changed(_ place: Int, to amount: ExactDecimal) -> (Contender, MethodFigure?) {
        var contender = contenders[place]
        contender.amount = amount
        return (contender, MethodFigure(amount, per: contender.per))
    }

    /// Whether every other bid's marks stay what they are when a bid has another figure: the best figure does, and where
    /// prices depend on who reaches the minimum, the same bids do.
    private func keepsOthers(_ figure: MethodFigure?, for place: Int) -> Bool {
        if rules.priceWeight != nil {
            return figure.flatMap { marks?.passes($0) } == figures[place].flatMap { marks?.passes($0) }
        }
        guard marks?.isRelative == true, let best else { return true }
        guard let rest = best.owner == place ? secondBest : best.figure, rest >= best.figure else { return false }
        return figure.map { $0 <= best.figure } ?? true
    }

    /// Whether no other bid's marks depend on a bid: it has neither the best figure nor the lowest price alone.
    func isWithoutEffect(_ place: Int) -> Bool {
        guard rules.priceWeight == nil else { return false }
        guard marks?.isRelative == true, let best, best.owner == place else { return true }
        return secondBest.map { $0 >= best.figure } ?? false
    }

    /// Who is first with a changed bid, looking at every bid that may be. Cost: proportional to their number.
    private func scanned(_ contender: Contender, _ figure: MethodFigure?, for place: Int) -> [Int] {
        var figures = figures
        figures[place] = figure
        let rest = best.flatMap { $0.owner == place ? secondBest : $0.figure }
        let top = [rest, figure].compactMap(\.self).max()
        let grows = rules.priceWeight == nil && top.map { top in best.map { top > $0.figure } ?? false } ?? false
        var all = contenders
        all[place] = contender
        let low = rules.lowestPrice(of: all, figures)
        var (leaders, lead): ([Int], Standing?) = ([], nil)
        for candidate in grows ? (rivals.contains(place) ? rivals : (rivals + [place]).sorted()) : Array(all.indices) {
            guard let own = rules.standing(all[candidate], figures[candidate], best: top, lowest: low) else { continue }
            if lead.map({ own > $0 }) ?? true {
                (leaders, lead) = ([candidate], own)
            } else if own == lead {
                leaders.append(candidate)
            }
        }
        return leaders
    }

    private func leaders(without place: Int, beside own: Standing?) -> [Int] {
        let others = order.lazy.filter { $0 != place }
        let top = others.first.flatMap { standings[$0] }
        if let own, top.map({ own > $0 }) ?? true { return [place] }
        let equal = others.prefix { standings[$0] == top }
        guard let own, own == top else { return Array(equal) }
        return (equal + [place]).sorted()
    }

    /// How many bids are ahead of a standing. Cost: logarithmic.
    private func ahead(of own: Standing, except place: Int) -> Int {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if let standing = standings[order[middle]], standing > own { low = middle + 1 } else { high = middle }
        }
        let isCounted = standings[place].map { $0 > own } ?? false
        return low - (isCounted ? 1 : 0)
    }
}

extension Contest {
    /// What turns a contender's numbers into its standing.
    struct Rules: Sendable {
        let marks: SocialValueMarks?
        let tieRule: TieRule
        /// The marks for price where they depend on who reaches the minimum; nil where they are among the other marks.
        let priceWeight: ExactDecimal?
        let places: Int

        /// The lowest price of the bids that reach the minimum, where marks for price depend on it.
        func lowestPrice(of contenders: [Contender], _ figures: [MethodFigure?]) -> ExactDecimal? {
            guard priceWeight != nil else { return nil }
            return contenders.indices.lazy.filter { figures[$0].flatMap { marks?.passes($0) } ?? true }
                .compactMap { contenders[$0].price }.min()
        }

        /// Nil for a contender that is not ranked.
        func standing(
            _ contender: Contender, _ figure: MethodFigure?, best: MethodFigure?, lowest: ExactDecimal?
        ) -> Standing? {
            guard let earned = earned(contender, figure, best: best), let total = earned.adding(contender.otherMarks),
                let whole = priceMarks(contender, lowest: lowest).flatMap({ total.adding($0) })
            else { return nil }
            let tieBreak: ExactDecimal? =
                switch tieRule {
                case .shared: .zero
                case .lowestPrice: contender.price?.negated
                case .socialValue: contender.amount
                case .quality: contender.quality
                }
            return Standing(total: whole, tieBreak: tieBreak ?? .zero)
        }

        private func earned(_ contender: Contender, _ figure: MethodFigure?, best: MethodFigure?) -> ExactDecimal? {
            guard let marks else { return contender.amount }
            guard let figure, marks.passes(figure) != false else { return nil }
            return marks.marks(of: figure, best: best)
        }

        private func priceMarks(_ contender: Contender, lowest: ExactDecimal?) -> ExactDecimal? {
            guard let priceWeight, let lowest, let price = contender.price else { return .zero }
            return PriceMarks.marks(of: price, lowest: lowest, weight: priceWeight, places: places)
        }
    }
}
