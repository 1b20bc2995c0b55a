package import SocialValue
package import SpreadsheetModel
package import Valuation

/// One line of a bid: as it was valued, with the answer that the council accepted in its place.
package struct AssessedLine: Hashable, Sendable {
    package let valued: ValuedLine
    /// Nil where the answer counts as it was sent.
    package let accepted: AcceptedAnswer?
    /// Accepted answer × proxy, rounded once to the penny; the computed value where the answer counts as sent.
    package let acceptedValue: Money?

    init(_ valued: ValuedLine, accepted: AcceptedAnswer? = nil) {
        self.valued = valued
        self.accepted = accepted
        acceptedValue = accepted.map { Self.value(of: $0.answer, on: valued) } ?? valued.computed
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
        case .accepted: accepted?.answer ?? valued.line.answer.state.quantity
        }
    }

    private static func value(of answer: ExactDecimal, on line: ValuedLine) -> Money? {
        guard !line.isRecordOnly else { return .zero }
        return line.proxy.flatMap { answer.multiplied(by: $0.value) }.flatMap { Money(rounding: $0) }
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

    /// The line's amount under one of the three figures; zero where it has none.
    func amount(of line: AssessedLine, as figure: ScoredFigure) -> ExactDecimal {
        guard countsPoints else { return line.value(figure)?.pounds ?? .zero }
        guard let entry = line.valued.codes.lazy.compactMap({ points[$0] }).first,
            let answer = line.answer(figure), let earned = answer.multiplied(by: entry.perUnit)
        else { return .zero }
        return entry.most.map { min(earned, $0) } ?? earned
    }
}
