package import SpreadsheetModel

/// A bid's figure in its method's own measure, held exactly: pounds or points, or pounds for each pound as a fraction.
package struct MethodFigure: Hashable, Sendable {
    /// Pounds or points.
    package let amount: ExactDecimal
    /// What they are for: 1, or the pounds of a price. Above zero.
    package let per: ExactDecimal

    /// A figure, or nil for one per nothing: nobody can be given pounds for each pound of a price of £0.
    package init?(_ amount: ExactDecimal, per: ExactDecimal = ExactDecimal(1)) {
        guard per > .zero else { return nil }
        // A bid that takes more than it gives earns nothing, and never less than nothing.
        self.amount = amount.isNegative ? .zero : amount
        self.per = per
    }

    /// `weight × self ÷ whole`, rounded half away from zero; nil when the working needs more than 38 digits.
    ///
    /// - Parameter whole: what earns the whole weight, above zero.
    func share(of weight: ExactDecimal, against whole: MethodFigure, places: Int) -> ExactDecimal? {
        guard let above = weight.multiplied(by: amount)?.multiplied(by: whole.per),
            let below = whole.amount.multiplied(by: per)
        else { return nil }
        return above.divided(by: below, places: places)
    }
}

extension MethodFigure: Comparable {
    package static func < (left: MethodFigure, right: MethodFigure) -> Bool {
        guard left.per != right.per else { return left.amount < right.amount }
        guard let a = left.amount.multiplied(by: right.per), let b = right.amount.multiplied(by: left.per) else {
            return left.rounded < right.rounded
        }
        return a < b
    }

    /// To ten places, for figures whose products need more than 38 digits.
    private var rounded: ExactDecimal { amount.divided(by: per, places: 10) ?? .zero }
}
