import SpreadsheetModel

/// How far a stated value may lie from answer × proxy before rounding no longer explains it.
///
/// A proxy printed with d decimals may be the rounded display of a longer one, at most 0.5 × 10^-d away, and the stated
/// value is itself rounded to the penny. So the bound is |answer| × 0.5 × 10^-d + 0.005, and nothing is picked by hand.
enum RoundingTolerance {
    /// Whether rounding explains the gap between a stated amount and answer × proxy.
    ///
    /// False when the working needs more than 38 digits.
    static func explains(_ stated: Money, answer: ExactDecimal, proxy: Proxy) -> Bool {
        explains(stated, answer: answer, proxy: proxy.value, tolerance: proxy.displayTolerance)
    }

    /// Whether the stated amount is `factor` × answer × proxy, and not only near it as a roughly printed proxy would
    /// have much be: for telling where a wrong amount came from.
    static func matches(
        _ stated: Money, answer: ExactDecimal, proxy: Proxy, factor: ExactDecimal = ExactDecimal(1)
    ) -> Bool {
        guard let quantity = answer.multiplied(by: factor) else { return false }
        return explains(stated, answer: quantity, proxy: proxy.value, tolerance: proxy.closeTolerance)
    }

    private static func explains(
        _ stated: Money, answer: ExactDecimal, proxy: ExactDecimal, tolerance: ExactDecimal
    ) -> Bool {
        guard let exact = answer.multiplied(by: proxy),
            let gap = stated.pounds.subtracting(exact),
            let spread = answer.magnitude.multiplied(by: tolerance),
            let bound = spread.adding(halfPenny)
        else { return false }
        return gap.magnitude <= bound
    }

    /// Half a penny, in pounds.
    static let halfPenny = ExactDecimal(coefficient: 5, exponent: -3)
}
