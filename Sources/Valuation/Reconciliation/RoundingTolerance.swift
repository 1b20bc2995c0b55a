import SpreadsheetModel

/// How far a stated value may lie from answer × proxy before rounding no longer explains it.
///
/// A proxy printed with d decimals may be the rounded display of a longer one, at most 0.5 × 10^-d away, and the stated
/// value is itself rounded to the penny. So the bound is |answer| × 0.5 × 10^-d + 0.005, and nothing is picked by hand.
enum RoundingTolerance {
    /// Whether rounding explains the gap between a stated amount and `factor` × answer × proxy.
    ///
    /// A factor other than 1 asks whether the stated value is that many times the arithmetic. False when the working
    /// needs more than 38 digits.
    static func explains(
        _ stated: Money, answer: ExactDecimal, proxy: Proxy, factor: ExactDecimal = ExactDecimal(1)
    ) -> Bool {
        guard let quantity = answer.multiplied(by: factor),
            let exact = quantity.multiplied(by: proxy.value),
            let gap = stated.pounds.subtracting(exact),
            let spread = quantity.magnitude.multiplied(by: proxy.displayTolerance),
            let bound = spread.adding(halfPenny)
        else { return false }
        return gap.magnitude <= bound
    }

    /// Half a penny, in pounds.
    static let halfPenny = ExactDecimal(coefficient: 5, exponent: -3)
}
