package import SocialValue
package import SpreadsheetModel

/// Turns figures into the marks of the social value criterion, by a council's method.
///
/// What the best figure is depends on the bids in the ranking, so the best is given. Every degenerate case has its rule:
/// a best of nothing gives every bid 0; one bid, or several equal ones, have all marks; a negative figure counts as 0.
package struct SocialValueMarks: Hashable, Sendable {
    package let method: ScoringMethod
    /// The marks that a bid can earn.
    package let weight: ExactDecimal

    package init(_ method: ScoringMethod, weight: ExactDecimal) {
        self.method = method
        self.weight = weight
    }

    /// Marks for nothing: every bid has none, whatever its figure.
    static let nothing = {
        var method = ScoringMethod(.bands)
        method.bands = [ScoreBand(from: .zero, percent: .zero)]
        return SocialValueMarks(method, weight: .zero)
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

    /// The marks of a figure, rounded to the method's places; nil when they cannot be worked out: the method lacks its
    /// target, or the working needs more than 38 digits.
    ///
    /// - Parameter best: the best figure of the bids in the ranking, where the method is relative.
    package func marks(of figure: MethodFigure, best: MethodFigure?) -> ExactDecimal? {
        switch method.kind {
        case .bands: return banded(figure)
        case .passOrFail: return passes(figure).map { $0 ? weight : .zero }
        case .qualitative, .unscored: return nil
        case .relative, .target, .perPoundOfPrice, .perPoundOfContract, .points:
            guard let whole = whole(best: best) else { return nil }
            guard whole.amount > .zero else { return .zero }
            return min(counted(figure), whole).share(of: weight, against: whole, places: method.places)
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

    private func banded(_ figure: MethodFigure) -> ExactDecimal? {
        guard !method.bands.isEmpty else { return nil }
        let reached = method.bands.last { band in MethodFigure(band.from).map { figure >= $0 } ?? false }
        guard let reached else { return .zero }
        return weight.multiplied(by: reached.percent)?.divided(by: ExactDecimal(100), places: method.places)
    }
}
