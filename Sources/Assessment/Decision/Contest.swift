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
    private let figures: [MethodFigure?]
    /// The best figure, and the best without the bid that has it.
    private let best: (figure: MethodFigure, owner: Int)?
    private let secondBest: MethodFigure?
    /// Each bid's standing; nil for one that is not ranked.
    private let standings: [Standing?]
    /// The places of the ranked bids, the best first.
    package let order: [Int]

    package init(_ contenders: [Contender], marks: SocialValueMarks?, tieRule: TieRule = .shared) {
        (self.contenders, self.marks, self.tieRule) = (contenders, marks, tieRule)
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
        let standings = contenders.indices.map { place in
            Self.standing(contenders[place], figures[place], best: top?.figure, marks: marks, tieRule: tieRule)
        }
        self.standings = standings
        order = standings.indices.filter { standings[$0] != nil }.sorted { left, right in
            guard let a = standings[left], let b = standings[right] else { return left < right }
            return a == b ? left < right : a > b
        }
    }

    /// Who is first: one bid, or several that share the place; none when no bid is ranked.
    package var leaders: [Int] { leaders(without: nil, beside: nil) }

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
        var contender = contenders[place]
        contender.amount = amount
        let figure = MethodFigure(amount, per: contender.per)
        guard keepsBest(figure, for: place) else { return changed(contender, at: place).leaders }
        let own = Self.standing(contender, figure, best: best?.figure, marks: marks, tieRule: tieRule)
        return leaders(without: place, beside: own)
    }

    /// A bid's place from 1 were its amount another; nil when it would not be ranked.
    package func rank(of place: Int, with amount: ExactDecimal) -> Int? {
        var contender = contenders[place]
        contender.amount = amount
        let figure = MethodFigure(amount, per: contender.per)
        guard keepsBest(figure, for: place) else { return changed(contender, at: place).rank(of: place) }
        let own = Self.standing(contender, figure, best: best?.figure, marks: marks, tieRule: tieRule)
        return own.map { 1 + ahead(of: $0, except: place) }
    }

    private func changed(_ contender: Contender, at place: Int) -> Contest {
        var all = contenders
        all[place] = contender
        return Contest(all, marks: marks, tieRule: tieRule)
    }

    /// Whether the best figure stays what it is when a bid has another figure.
    private func keepsBest(_ figure: MethodFigure?, for place: Int) -> Bool {
        guard marks?.isRelative == true, let best else { return true }
        guard let rest = best.owner == place ? secondBest : best.figure, rest >= best.figure else { return false }
        return figure.map { $0 <= best.figure } ?? true
    }

    private func leaders(without place: Int?, beside own: Standing?) -> [Int] {
        let others = order.lazy.filter { $0 != place }
        let top = others.first.flatMap { standings[$0] }
        if let own, let place, top.map({ own > $0 }) ?? true { return [place] }
        let equal = others.prefix { standings[$0] == top }
        guard let own, let place, own == top else { return Array(equal) }
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

    private static func standing(
        _ contender: Contender, _ figure: MethodFigure?, best: MethodFigure?, marks: SocialValueMarks?,
        tieRule: TieRule
    ) -> Standing? {
        let earned: ExactDecimal?
        if let marks {
            guard let figure, marks.passes(figure) != false else { return nil }
            earned = marks.marks(of: figure, best: best)
        } else {
            earned = contender.amount
        }
        guard let total = earned.flatMap({ $0.adding(contender.otherMarks) }) else { return nil }
        let tieBreak: ExactDecimal? =
            switch tieRule {
            case .shared: .zero
            case .lowestPrice: contender.price?.negated
            case .socialValue: contender.amount
            case .quality: contender.quality
            }
        return Standing(total: total, tieBreak: tieBreak ?? .zero)
    }
}
