package import SocialValue
package import SpreadsheetModel
package import Valuation

/// One line of a bid: as it was valued, with the answer that the council accepted in its place.
package struct AssessedLine: Hashable, Sendable {
    package let valued: ValuedLine
    /// Nil where the answer counts as it was sent.
    package let accepted: AcceptedAnswer?
    /// Whether an accepted answer to the same measure counts on an earlier line in its place.
    package let isReplaced: Bool
    /// Accepted answer × proxy, rounded once to the penny; the computed value where the answer counts as sent. Nil where it
    /// comes to more than a line may be worth.
    package let acceptedValue: Money?

    /// A line of which the answer counts as it was sent.
    init(_ valued: ValuedLine) {
        self.valued = valued
        (accepted, isReplaced, acceptedValue) = (nil, false, valued.computed)
    }

    /// The first line of a measure with an accepted answer.
    init(_ valued: ValuedLine, accepted: AcceptedAnswer) {
        self.valued = valued
        self.accepted = accepted
        isReplaced = false
        acceptedValue = Valuer.worth(of: accepted.answer, proxy: valued.proxy, isRecordOnly: valued.isRecordOnly)
    }

    /// A further line of such a measure: the accepted answer is to all of them, and counts once.
    init(replaced valued: ValuedLine) {
        self.valued = valued
        (accepted, isReplaced, acceptedValue) = (nil, true, .zero)
    }

    /// The value in pounds under one of the three figures; nil when the line has none.
    package func value(_ figure: ScoredFigure) -> Money? {
        switch figure {
        case .stated: valued.stated
        case .computed: valued.computed
        case .accepted: acceptedValue
        }
    }

    /// The answer behind one of the three figures; nil when there is none.
    package func answer(_ figure: ScoredFigure) -> ExactDecimal? {
        switch figure {
        case .stated: valued.impliedAnswer ?? valued.line.answer.state.quantity
        case .computed: valued.line.answer.state.quantity
        case .accepted: isReplaced ? .zero : accepted?.answer ?? valued.line.answer.state.quantity
        }
    }

    /// Whether the figure counts a value that there is and that is too large: nothing right can be worked out with it.
    func isTooLarge(as figure: ScoredFigure) -> Bool {
        figure == .accepted && accepted != nil && acceptedValue == nil && valued.proxy != nil
    }
}

/// What a line adds to its bid's figure, in the measure of the method: pounds, or points.
struct LineFigure {
    private let method: ScoringMethod?
    private let points: [MeasureCode: MeasurePoints]

    init(_ method: ScoringMethod?) {
        self.method = method
        let all = method?.kind == .points ? method?.points ?? [] : []
        points = Dictionary(
            all.flatMap { entry in entry.reference.codes.map { ($0, entry) } }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether figures are points, not pounds.
    var countsPoints: Bool { method?.kind == .points }

    /// The line's amount under one of the three figures; zero where it has none, nil where it needs more than 38 digits or
    /// more than a line may be worth.
    func amount(of line: AssessedLine, as figure: ScoredFigure) -> ExactDecimal? {
        if countsPoints { return line.answer(figure).map { earned(by: $0, on: line) } ?? .zero }
        return line.isTooLarge(as: figure) ? nil : line.value(figure)?.pounds ?? .zero
    }

    /// The line's amount with a tenth of its answer; nil where it has none.
    func tenth(of line: AssessedLine, as figure: ScoredFigure) -> ExactDecimal? {
        guard let answer = line.answer(figure)?.scaled(byPowerOfTen: -1) else { return nil }
        if countsPoints { return earned(by: answer, on: line) }
        if figure == .stated { return line.valued.stated?.pounds.scaled(byPowerOfTen: -1).rounded(toPlaces: 2) }
        return Valuer.worth(of: answer, proxy: line.valued.proxy, isRecordOnly: line.valued.isRecordOnly)?.pounds
    }

    /// The points of an answer; zero for a measure that earns none.
    private func earned(by answer: ExactDecimal, on line: AssessedLine) -> ExactDecimal? {
        guard let entry = line.valued.codes.lazy.compactMap({ points[$0] }).first else { return .zero }
        return answer.multiplied(by: entry.perUnit).map { earned in entry.most.map { min(earned, $0) } ?? earned }
    }
}
