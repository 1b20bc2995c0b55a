import Checks
import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// Works out what a lot's decision rests on: every line of every bid in turn, losers' too.
struct DecisionAnalysis {
    /// The bids that are ranked, in the order of the contest.
    let bids: [AssessedBid]
    let contest: Contest
    let lines: LineFigure
    let figure: ScoredFigure
    /// The lines that are far above all other bids', by bid and place of the line.
    let outliers: Set<[Int]>
    private let winner: String?
    /// The findings in the rows of each bid's table that ask for a person, by row from 0.
    private let findings: [[Int: [Finding]]]

    init(
        bids: [AssessedBid], contest: Contest, lines: LineFigure, figure: ScoredFigure, outliers: Set<[Int]> = []
    ) {
        (self.bids, self.contest, self.lines, self.figure, self.outliers) = (bids, contest, lines, figure, outliers)
        winner = Self.name(of: contest.leaders, in: bids)
        findings = bids.map { bid in
            let sheet = bid.valued?.source.sheet
            let placed = (bid.checked?.findings ?? []).filter {
                $0.severity > .note && $0.location.sheet == sheet && $0.location.cell != nil
            }
            return Dictionary(grouping: placed) { $0.location.cell?.row ?? -1 }
        }
    }

    /// Who a list of places is; nil unless it is one.
    private static func name(of places: [Int], in bids: [AssessedBid]) -> String? {
        places.count == 1 ? bids[places[0]].name : nil
    }

    // MARK: Lines

    /// The changes to single lines that change the winner, the smallest first.
    /// Cost: proportional to the lines of all bids, and for the best bid's also to the number of bids.
    var flips: [Flip] {
        let all = bids.indices.flatMap { place in
            bids[place].lines.indices.flatMap { flips(ofLine: $0, of: place) }
        }
        return all.sorted { left, right in
            left.change == right.change
                ? (left.bidder, left.location.cell?.row ?? 0) < (right.bidder, right.location.cell?.row ?? 0)
                : left.change < right.change
        }
    }

    private func flips(ofLine position: Int, of place: Int) -> [Flip] {
        let line = bids[place].lines[position]
        guard let from = lines.amount(of: line, as: figure) else { return [] }
        return changes(of: line, isOutlier: outliers.contains([place, position]), from: from).compactMap { kind, to in
            guard let amount = amount(of: place, replacing: from, by: to) else { return nil }
            let after = contest.leaders(with: amount, for: place)
            guard contest.isLeadChanged(to: after) else { return nil }
            return Flip(
                bidder: bids[place].name, lot: bids[place].bid.lot, reference: line.valued.line.label,
                location: location(of: line, in: place, kind: kind), kind: kind, from: from, to: to,
                winnerBefore: winner, winnerAfter: Self.name(of: after, in: bids),
                finding: finding(at: line, of: place)?.code
                    ?? (kind == .tenth ? TenderAnswerOutlier.definition.code : nil),
                isSettled: line.accepted != nil && figure == .accepted)
        }
    }

    /// What a line may count instead, each amount once.
    private func changes(
        of line: AssessedLine, isOutlier: Bool, from: ExactDecimal
    ) -> [(kind: Flip.Kind, to: ExactDecimal)] {
        var all: [(kind: Flip.Kind, to: ExactDecimal?)] = []
        switch figure {
        // Where nothing could be worked out, there is no other figure to count.
        case .stated where line.valued.computed != nil:
            all.append((.statedAsComputed, lines.amount(of: line, as: .computed)))
        case .stated: break
        case .computed, .accepted:
            if figure == .accepted, line.accepted != nil {
                all.append((.acceptedAsSent, lines.amount(of: line, as: .computed)))
            }
            if line.valued.stated != nil { all.append((.computedAsStated, lines.amount(of: line, as: .stated))) }
        }
        if isOutlier { all.append((.tenth, lines.tenth(of: line, as: figure))) }
        all.append((.leftOut, .zero))
        var seen: Set<ExactDecimal> = [from]
        return all.compactMap { kind, to in
            to.flatMap { seen.insert($0).inserted ? (kind, $0) : nil }
        }
    }

    private func amount(of place: Int, replacing from: ExactDecimal, by to: ExactDecimal) -> ExactDecimal? {
        contest.contenders[place].amount.subtracting(from)?.adding(to)
    }

    private func location(of line: AssessedLine, in place: Int, kind: Flip.Kind?) -> CellLocation {
        let own = line.valued.line
        let cell =
            switch kind {
            case .statedAsComputed, .computedAsStated: own.stated.cell ?? own.answer.cell
            case .acceptedAsSent, .tenth, .leftOut, nil: own.answer.cell ?? own.stated.cell
            }
        return bids[place].valued?.source.location(cell ?? own.referenceCell) ?? CellLocation(file: bids[place].name)
    }

    /// The gravest finding in the row of a line; nil when there is none that asks for a person.
    private func finding(at line: AssessedLine, of place: Int) -> Finding? {
        findings[place][line.valued.line.referenceCell.row]?.max { $0.severity < $1.severity }
    }

    // MARK: Findings

    /// What the findings at lines do to places, in the order of bids and rows. Cost: as ``flips``.
    var effects: [FindingEffect] {
        bids.indices.flatMap { place in
            bids[place].lines.flatMap { line in
                (findings[place][line.valued.line.referenceCell.row] ?? []).compactMap {
                    effect(of: $0, at: line, in: place)
                }
            }
        }
    }

    /// A finding's line counts the other of stated and computed where they differ, and nothing where they do not.
    private func effect(of finding: Finding, at line: AssessedLine, in place: Int) -> FindingEffect? {
        guard let from = lines.amount(of: line, as: figure) else { return nil }
        let other = lines.amount(of: line, as: figure == .stated ? .computed : .stated)
        let hasOther = figure == .stated ? line.valued.computed != nil : line.valued.stated != nil
        let to = other.flatMap { hasOther && $0 != from ? $0 : nil } ?? .zero
        guard to != from, let amount = amount(of: place, replacing: from, by: to) else { return nil }
        return FindingEffect(
            bidder: bids[place].name, finding: finding.code, reference: line.valued.line.label,
            location: finding.location, from: from, to: to, rankBefore: contest.rank(of: place),
            rankAfter: contest.rank(of: place, with: amount),
            winnerAfter: Self.name(of: contest.leaders(with: amount, for: place), in: bids))
    }

    // MARK: Whole bids

    /// The smallest change of each bid's figure that changes the winner, the smallest first.
    var smallestChanges: [SmallestChange] {
        let all = bids.indices.compactMap { place in
            [true, false].compactMap { smallestChange(of: place, isAbove: $0) }.min { $0.change < $1.change }
        }
        return all.sorted { ($0.change, $0.bidder) < ($1.change, $1.bidder) }
    }

    private func smallestChange(of place: Int, isAbove: Bool) -> SmallestChange? {
        guard let tip = TippingPoint.nearest(to: place, isAbove: isAbove, in: contest) else {
            return nil
        }
        let from = contest.contenders[place].amount
        return SmallestChange(
            bidder: bids[place].name, from: from, to: tip.amount, winnerAfter: Self.name(of: tip.leaders, in: bids),
            line: tip.amount.subtracting(from).flatMap { line(bringingAbout: $0, in: place) })
    }

    /// How many units make up an amount, to two places and never less: half a unit too few would change nothing.
    private static func units(of amount: ExactDecimal, at proxy: ExactDecimal) -> ExactDecimal? {
        guard let units = amount.divided(by: proxy, places: 2), let worth = units.multiplied(by: proxy) else {
            return nil
        }
        guard worth.magnitude < amount.magnitude else { return units }
        return units.adding(ExactDecimal(coefficient: amount.isNegative ? -1 : 1, exponent: -2))
    }

    /// The line of the largest amount: there the change is the smallest part of what was pledged. A fall must fit into it.
    private func line(bringingAbout change: ExactDecimal, in place: Int) -> SmallestChange.Line? {
        guard !lines.countsPoints else { return nil }
        let largest = bids[place].lines.max { left, right in
            lines.amount(of: left, as: figure) ?? .zero < lines.amount(of: right, as: figure) ?? .zero
        }
        guard let line = largest, let proxy = line.valued.proxy?.value, proxy > .zero,
            let answer = line.answer(figure), let amount = lines.amount(of: line, as: figure)?.adding(change),
            !amount.isNegative, let units = Self.units(of: change, at: proxy),
            let changed = answer.adding(units), !changed.isNegative
        else { return nil }
        return SmallestChange.Line(
            reference: line.valued.line.label, location: location(of: line, in: place, kind: nil),
            unit: (line.valued.measure?.unit ?? line.valued.line.unit).text, answer: answer, changed: changed)
    }
}
