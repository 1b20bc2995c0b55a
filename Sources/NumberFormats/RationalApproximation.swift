import SpreadsheetModel

/// Finds the fraction nearest to a decimal.
enum RationalApproximation {
    /// The decimal places of the number that are looked at: all that Excel keeps of a number below one.
    private static let places = 15

    /// The fraction nearest to a number from zero to one among those with a denominator up to the limit (at most
    /// 9,999,999); of two equally near the one with the smaller denominator.
    ///
    /// Follows the continued fraction of the number: the best is the last convergent whose denominator fits, or the
    /// largest intermediate fraction after it. Cost: logarithmic in the limit.
    static func nearest(to number: ExactDecimal, denominatorLimit: Int) -> (numerator: Int, denominator: Int) {
        let scaled = number.rounded(toPlaces: places).scaled(byPowerOfTen: places).wholeNumber
        let rounded = scaled.flatMap { Int(exactly: $0) } ?? 0
        let whole = 1_000_000_000_000_000
        var rest = (whole, rounded)
        var previous = (numerator: 1, denominator: 0)
        var current = (numerator: 0, denominator: 1)
        while rest.1 != 0 {
            let quotient = rest.0 / rest.1
            let room = (denominatorLimit - previous.denominator) / current.denominator
            let steps = min(quotient, room)
            let next = (
                numerator: previous.numerator + steps * current.numerator,
                denominator: previous.denominator + steps * current.denominator
            )
            if steps < quotient {
                return isNearer(next, than: current, to: rounded, of: whole) ? next : current
            }
            (previous, current) = (current, next)
            rest = (rest.1, rest.0 % rest.1)
        }
        return current
    }

    private static func isNearer(
        _ a: (numerator: Int, denominator: Int), than b: (numerator: Int, denominator: Int), to number: Int,
        of whole: Int
    ) -> Bool {
        guard a.denominator > 0 else { return false }
        let distance = { (fraction: (numerator: Int, denominator: Int)) in
            (Int128(fraction.numerator) * Int128(whole) - Int128(number) * Int128(fraction.denominator)).magnitude
        }
        return distance(a) * UInt128(b.denominator) < distance(b) * UInt128(a.denominator)
    }
}
