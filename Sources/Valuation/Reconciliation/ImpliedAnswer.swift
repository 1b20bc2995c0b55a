import SocialValue
import SpreadsheetModel

/// The answer that a stated value needs: stated ÷ proxy.
///
/// Neither figure is exact: the stated value is rounded to the penny and the printed proxy to its last place. Together
/// they allow a small interval of answers, and the implied answer is the one in it with the fewest digits. NT18's
/// £6,264,776.71 at 0.963812 allows 6,499,995.3 to 6,500,002.0, so the answer behind it was 6,500,000. A proxy printed
/// too roughly for that counts as exact: £131.86 at 1 is an answer of 131.86, though 1 may be anything from 0.5 to 1.5.
enum ImpliedAnswer {
    /// The answer behind a stated amount; nil when the proxy is zero or the working needs more than 38 digits.
    static func of(_ stated: Money, proxy: Proxy) -> ExactDecimal? {
        let size = stated.magnitude.pounds
        guard let nearest = size.divided(by: proxy.value, places: workingPlaces) else { return nil }
        guard let bounds = bounds(size: size, proxy: proxy) else { return signed(nearest, like: stated) }
        let shortest = shortestDecimal(near: nearest, from: bounds.low, to: bounds.high)
        return signed(shortest, like: stated)
    }

    /// Enough places to tell apart answers to a millionth.
    private static let workingPlaces = 6

    private static func bounds(size: ExactDecimal, proxy: Proxy) -> (low: ExactDecimal, high: ExactDecimal)? {
        guard let least = size.subtracting(RoundingTolerance.halfPenny),
            let most = size.adding(RoundingTolerance.halfPenny),
            let smallProxy = proxy.value.subtracting(proxy.closeTolerance),
            let largeProxy = proxy.value.adding(proxy.closeTolerance),
            !smallProxy.isNegative, !smallProxy.isZero,
            let low = least.divided(by: largeProxy, places: workingPlaces),
            let high = most.divided(by: smallProxy, places: workingPlaces)
        else { return nil }
        return (low, high)
    }

    /// The value rounded to as few places as the interval allows.
    private static func shortestDecimal(
        near value: ExactDecimal, from low: ExactDecimal, to high: ExactDecimal
    ) -> ExactDecimal {
        let wholeDigits = value.significantDigits + value.exponent
        for places in (-wholeDigits)...workingPlaces {
            let candidate = value.rounded(toPlaces: places)
            if candidate >= low, candidate <= high, !candidate.isZero || value.isZero { return candidate }
        }
        return value
    }

    private static func signed(_ value: ExactDecimal, like stated: Money) -> ExactDecimal {
        stated < .zero ? value.negated : value
    }
}
