package import SocialValue
package import SpreadsheetModel

/// Turns figures into the marks of the criteria that score them, by a council's method.
///
/// What the best figure is depends on the bids in the ranking, so the best is given. Every degenerate case has its rule:
/// a best of nothing gives every bid 0; one bid, or several equal ones, have all marks; a negative figure counts as 0.
package struct SocialValueMarks: Hashable, Sendable {
    package let method: ScoringMethod
    /// The marks that a bid can earn under each criterion that scores its figure: nearly always one.
    package let weights: [ExactDecimal]

    package init(_ method: ScoringMethod, weights: [ExactDecimal]) {
        self.method = method
        self.weights = weights
    }

    /// Marks for nothing: every bid has none, whatever its figure.
    static let nothing = {
        var method = ScoringMethod(.bands)
        method.bands = [ScoreBand(from: .zero, percent: .zero)]
        return SocialValueMarks(method, weights: [])
    }()

    /// Whether a bid's marks depend on the best figure of all bids.
    package var isRelative: Bool {
        switch method.kind {
        case .relative: true
        case .perPoundOfPrice, .perPoundOfContract: method.target == nil
        case .points: method.target == nil && method.cap == nil
        case .target, .bands, .passOrFail, .qualitative, .unscored: false
        }
    }

    /// The marks of a figure under all criteria that score it, each rounded by itself; nil as for one.
    package func marks(of figure: MethodFigure, best: MethodFigure?) -> ExactDecimal? {
        weights.reduce(ExactDecimal?.some(.zero)) { sum, weight in
            marks(of: figure, best: best, weight: weight).flatMap { sum?.adding($0) }
        }
    }

    /// The marks of a figure under one criterion, rounded to the method's places; nil when they cannot be worked out: the method lacks its
    /// target, or the working needs more than 38 digits.
    ///
    /// - Parameters:
    ///   - best: the best figure of the bids in the ranking, where the method is relative.
    ///   - weight: the marks that the criterion has.
    package func marks(of figure: MethodFigure, best: MethodFigure?, weight: ExactDecimal) -> ExactDecimal? {
        switch method.kind {
        case .bands: return banded(figure, weight: weight)
        case .passOrFail: return passes(figure).map { $0 ? weight : .zero }
        case .qualitative, .unscored: return nil
        case .relative, .target, .perPoundOfPrice, .perPoundOfContract, .points:
            guard let whole = whole(best: best) else { return nil }
            guard whole.amount > .zero else { return .zero }
            return min(counted(figure), whole).share(of: weight, against: whole, places: method.places)
        }
    }

    /// Whether the method has all that marks are worked out from.
    var isComplete: Bool {
        switch method.kind {
        case .target, .passOrFail: method.target != nil
        case .bands: !method.bands.isEmpty
        case .relative, .perPoundOfPrice, .perPoundOfContract, .points, .qualitative, .unscored: true
        }
    }

    /// Whether a figure reaches the minimum of a method that has one; nil where there is no minimum.
    package func passes(_ figure: MethodFigure) -> Bool? {
        guard method.kind == .passOrFail, let target = method.target.flatMap({ MethodFigure($0) }) else { return nil }
        return figure >= target
    }

    /// The figure as far as it counts.
    private func counted(_ figure: MethodFigure) -> MethodFigure {
        guard let cap = method.cap.flatMap({ MethodFigure($0) }) else { return figure }
        return min(figure, cap)
    }

    /// What earns all marks: the target; for points without one their cap; else the best bid.
    private func whole(best: MethodFigure?) -> MethodFigure? {
        if let target = method.target, method.kind != .relative { return MethodFigure(target) }
        if method.kind == .target { return nil }
        if method.kind == .points, let cap = method.cap { return MethodFigure(cap) }
        return best.map(counted)
    }

    private func banded(_ figure: MethodFigure, weight: ExactDecimal) -> ExactDecimal? {
        guard !method.bands.isEmpty else { return nil }
        let reached = method.bands.last { band in MethodFigure(band.from).map { figure >= $0 } ?? false }
        guard let reached else { return .zero }
        return weight.multiplied(by: reached.percent)?.divided(by: ExactDecimal(100), places: method.places)
    }
}
