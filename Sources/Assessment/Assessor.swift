package import Findings
package import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// Compares and scores the bids of a tender. Pure: the same bids in any order give the same assessment.
package struct Assessor {
    private let framework: Framework
    private let evaluation: Evaluation
    private let criteria: [Criterion]
    private let typed: TypedScores
    private let lineFigure: LineFigure
    private let figure: ScoredFigure
    private let accepted: [BidKey: [AcceptedAnswer]]
    private let noted: [Finding]

    /// - Parameter noted: what was found in the evaluation itself, which the assessment's findings start with: what was
    ///   typed and cannot be used is missing from every figure.
    package init(framework: Framework, evaluation: Evaluation? = nil, noted: [Finding] = []) {
        self.noted = noted
        self.framework = framework
        self.evaluation = evaluation ?? Evaluation()
        criteria = Criterion.all(of: framework.tender)
        typed = TypedScores(self.evaluation.scores)
        lineFigure = LineFigure(framework.tender.scoring)
        figure = framework.tender.scoring?.figure ?? .accepted
        accepted = Dictionary(grouping: self.evaluation.accepted) { BidKey($0.bidder, lot: $0.lot) }
    }

    /// The assessment of some offers.
    ///
    /// Cost: proportional to the lines of all bids, and to the number of bids of a lot squared.
    package func assess(_ offers: TenderOffers) -> Assessment {
        let lots = offers.lots.map(assess)
        return Assessment(
            tender: framework.tender, framework: framework, figure: figure, lots: lots, refused: offers.refused,
            findings: noted
                + AssessmentChecks(
                    lots: lots, refused: offers.refused, tender: framework.tender,
                    evaluation: evaluation.file == nil ? nil : evaluation
                ).findings)
    }

    private func assess(_ lot: TenderOffers.Lot) -> LotAssessment {
        var bids = lot.offers.map(bid)
        let places = bids.indices.filter { bids[$0].isIn }
        let scoring = LotScoring(places.map { bids[$0] }, criteria: criteria, tender: framework.tender, typed: typed)
        for (position, place) in places.enumerated() {
            bids[place].scores = scoring.scores[position]
            bids[place].total = scoring.total(of: position)
            bids[place].rank = scoring.ranked.firstIndex(of: position).flatMap { scoring.contest.rank(of: $0) }
        }
        let measures = MeasureComparison.all(of: bids, framework: framework, figure: figure)
        return LotAssessment(
            name: lot.name, criteria: criteria, bids: bids, measures: measures,
            themes: GroupComparison.themes(of: bids, framework: framework, figure: figure),
            priorities: GroupComparison.priorities(of: bids, framework: framework, figure: figure),
            decision: decision(scoring, all: bids, measures: measures))
    }

    // MARK: Bids

    private func bid(_ offer: TenderOffers.Offer) -> AssessedBid {
        let valued = offer.valued
        let answers = accepted[BidKey(offer.bid.bidder, lot: offer.bid.lot)] ?? []
        var used: Set<Int> = []
        let lines = (valued?.lines ?? []).map { line in
            let meant = answers.lastIndex { !Set($0.reference.codes).isDisjoint(with: line.codes) }
            guard let meant else { return AssessedLine(line) }
            return used.insert(meant).inserted
                ? AssessedLine(line, accepted: answers[meant]) : AssessedLine(replaced: line)
        }
        let isAccepted = !used.isEmpty
        let value = BidValue(
            stated: valued.flatMap { $0.total.isStated ? $0.total.stated : nil }, computed: valued?.total.computed,
            accepted: isAccepted ? lines.compactMap(\.acceptedValue).total() : nil)
        return AssessedBid(
            bid: offer.bid, checked: offer.checked, valued: valued, lines: lines, value: value,
            amount: amount(of: lines, value: value),
            unusedAnswers: answers.indices.filter { !used.contains($0) }.map { answers[$0] })
    }

    private func amount(of lines: [AssessedLine], value: BidValue) -> ExactDecimal? {
        guard let pounds = value.figure(figure)?.pounds else { return nil }
        guard lineFigure.countsPoints else {
            return lines.contains { $0.isTooLarge(as: figure) } ? nil : pounds
        }
        return lines.reduce(ExactDecimal?.some(.zero)) { sum, line in
            lineFigure.amount(of: line, as: figure).flatMap { sum?.adding($0) }
        }
    }

    // MARK: Decision

    private func decision(
        _ scoring: LotScoring, all: [AssessedBid], measures: [MeasureComparison]
    ) -> Decision {
        let ranked = scoring.ranked.map { scoring.bids[$0] }
        let analysis = DecisionAnalysis(
            bids: ranked, contest: scoring.contest, lines: lineFigure, figure: figure,
            outliers: outliers(in: measures, of: all, ranked: ranked))
        var decision = Decision(basis: scoring.basis, figure: figure)
        decision.countsPoints = lineFigure.countsPoints
        decision.tieRule = framework.tender.tieRule
        decision.winners = scoring.basis == .total ? scoring.leaders : []
        decision.winnersBySocialValue = bySocialValue(scoring)
        decision.lead = scoring.contest.lead
        decision.leadIsAmount = scoring.contest.marks == nil
        decision.flips = analysis.flips
        decision.effects = analysis.effects
        decision.smallestChanges = analysis.smallestChanges
        decision.attendance = attendance(scoring, all: all)
        decision.sentence = DecisionSentence(decision, bids: all, ranked: ranked).text
        return decision
    }

    /// Who is first by the social value marks alone, or by the figures where no method is given.
    private func bySocialValue(_ scoring: LotScoring) -> [String] {
        let alone = scoring.contest.contenders.map { contender in
            var alone = contender
            alone.otherMarks = .zero
            return alone
        }
        let marks = scoring.contest.marks == .nothing ? nil : scoring.contest.marks
        return Contest(alone, marks: marks).leaders.map { scoring.bids[scoring.ranked[$0]].name }
    }

    private func outliers(
        in measures: [MeasureComparison], of all: [AssessedBid], ranked: [AssessedBid]
    ) -> Set<[Int]> {
        let places = Dictionary(ranked.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        var found: Set<[Int]> = []
        for measure in measures {
            for (column, cell) in measure.cells.enumerated() {
                guard let cell, cell.isOutlier, let place = places[all[column].name] else { continue }
                found.insert([place, cell.line])
            }
        }
        return found
    }

    /// Who would be first without each bid, and with each that is not in: scored anew, as the lowest price and the best
    /// figure may go or come with it.
    private func attendance(_ scoring: LotScoring, all: [AssessedBid]) -> [Attendance] {
        let leaving = scoring.bids.indices.filter { _ in scoring.bids.count > 1 }.map { place in
            if let leaders = scoring.leaders(without: place) {
                return Attendance(
                    bidder: scoring.bids[place].name, joins: false, winnersAfter: leaders, reordersOthers: false)
            }
            var others = scoring.bids
            let bid = others.remove(at: place)
            return changed(to: others, from: scoring, about: bid, joins: false)
        }
        let joining = all.filter { !$0.isIn && $0.amount != nil }.map { bid in
            changed(to: scoring.bids + [bid], from: scoring, about: bid, joins: true)
        }
        return leaving + joining
    }

    private func changed(
        to bids: [AssessedBid], from scoring: LotScoring, about bid: AssessedBid, joins: Bool
    ) -> Attendance {
        let after = LotScoring(bids, criteria: criteria, tender: framework.tender, typed: typed)
        let isAlike = after.basis == scoring.basis
        return Attendance(
            bidder: bid.name, joins: joins, winnersAfter: isAlike ? after.leaders : nil,
            reordersOthers: isAlike
                && after.order.filter { $0 != bid.name } != scoring.order.filter { $0 != bid.name })
    }
}
