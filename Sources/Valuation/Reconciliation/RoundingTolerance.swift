package import SocialValue
package import SpreadsheetModel

/// How far a stated value may lie from answer × proxy before rounding no longer explains it.
///
/// A proxy printed with d decimals may be the rounded display of a longer one, at most 0.5 × 10^-d away, and the stated
/// value is itself rounded to the penny. So the bound is |answer| × 0.5 × 10^-d + 0.005, and nothing is picked by hand.
/// A stated value that was added up from several rounded parts has half a penny for each. A pound that is worth exactly
/// £1 is not rounded at all: there the bound is a penny, however few decimals the proxy is printed with.
package enum RoundingTolerance {
    /// Whether rounding explains the gap between a stated amount and answer × proxy.
    ///
    /// - Parameters:
    ///   - unit: what the answer counts.
    ///   - parts: how many rounded amounts the stated one was added up from.
    /// - Returns: false when the working needs more than 38 digits.
    package static func explains(
        _ stated: Money, answer: ExactDecimal, proxy: Proxy, unit: UnitFamily = .other, parts: Int = 1
    ) -> Bool {
        let pennies = spread(ofParts: parts)
        guard unit == .pounds, proxy.value == ExactDecimal(1) else {
            return explains(
                stated, answer: answer, proxy: proxy.value, tolerance: proxy.displayTolerance, pennies: pennies)
        }
        return explains(
            stated, answer: answer, proxy: proxy.value, tolerance: .zero, pennies: max(pennies, penny))
    }

    /// Whether the stated amount is `factor` × answer × proxy, and not only near it as a roughly printed proxy would
    /// have much be: for telling where a wrong amount came from.
    static func matches(
        _ stated: Money, answer: ExactDecimal, proxy: Proxy, factor: ExactDecimal = ExactDecimal(1)
    ) -> Bool {
        guard let quantity = answer.multiplied(by: factor) else { return false }
        return explains(
            stated, answer: quantity, proxy: proxy.value, tolerance: proxy.closeTolerance, pennies: halfPenny)
    }

    /// Whether a whole amount and the sum of amounts that were each rounded to the penny differ by no more than that.
    package static func explains(_ whole: Money, sum: Money, ofParts parts: Int) -> Bool {
        (whole - sum).magnitude.pounds <= spread(ofParts: parts)
    }

    private static func explains(
        _ stated: Money, answer: ExactDecimal, proxy: ExactDecimal, tolerance: ExactDecimal, pennies: ExactDecimal
    ) -> Bool {
        guard let exact = answer.multiplied(by: proxy),
            let gap = stated.pounds.subtracting(exact),
            let spread = answer.magnitude.multiplied(by: tolerance),
            let bound = spread.adding(pennies)
        else { return false }
        return gap.magnitude <= bound
    }

    /// Half a penny for each of some rounded amounts, in pounds.
    private static func spread(ofParts parts: Int) -> ExactDecimal {
        ExactDecimal(coefficient: 5 * Int128(max(1, parts)), exponent: -3)
    }

    /// Half a penny, in pounds.
    static let halfPenny = ExactDecimal(coefficient: 5, exponent: -3)

    private static let penny = ExactDecimal(coefficient: 1, exponent: -2)
}

/// How a line's stated value compares with answer × proxy.
package enum Reconciliation: String, Hashable, Sendable {
    /// The same to the penny.
    case agrees
    /// Apart by no more than the printed proxy's own rounding explains.
    case withinRounding = "within-rounding"
    /// Apart by more than rounding explains, or stated where nothing can be computed for want of a proxy value.
    case disagrees
    /// The return gives no value for an answered line.
    case notStated = "not-stated"
    /// There is no quantity to value.
    case notAnswered = "not-answered"
    /// The measure has no value in pounds.
    case recordOnly = "record-only"
}
