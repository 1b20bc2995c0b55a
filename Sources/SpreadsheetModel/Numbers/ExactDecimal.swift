/// A decimal number held exactly: `coefficient × 10^exponent`, with at most 38 significant digits.
///
/// No binary floating point is involved, so pence stay pence. Values are kept in lowest terms (no trailing zeros in
/// the coefficient), which makes equality and hashing mean equality of value; how many places a number was *shown*
/// with is kept beside it, in ``NumberLiteral``.
public struct ExactDecimal: Hashable, Sendable {
    /// The digits, signed; zero, or not a multiple of ten.
    public let coefficient: Int128
    /// The power of ten that the coefficient is multiplied by.
    public let exponent: Int

    /// The value `coefficient × 10^exponent`. Cost: one division for each trailing zero of the coefficient.
    public init(coefficient: Int128, exponent: Int = 0) {
        guard coefficient != 0 else {
            self.coefficient = 0
            self.exponent = 0
            return
        }
        var digits = coefficient
        var power = exponent
        while digits % 10 == 0 {
            digits /= 10
            power += 1
        }
        self.coefficient = digits
        self.exponent = power
    }

    /// The whole number `value`.
    public init(_ value: Int) {
        self.init(coefficient: Int128(value))
    }

    /// Zero.
    public static let zero = ExactDecimal(0)

    /// Whether the value is below zero.
    public var isNegative: Bool { coefficient < 0 }

    /// Whether the value is zero.
    public var isZero: Bool { coefficient == 0 }

    /// The value without its sign.
    public var magnitude: ExactDecimal { isNegative ? negated : self }

    /// The value with the other sign.
    public var negated: ExactDecimal { ExactDecimal(coefficient: -coefficient, exponent: exponent) }

    /// How many places after the point are needed to write the value out; 0 for a whole number.
    public var decimalPlaces: Int { max(0, -exponent) }

    /// How many decimal digits the coefficient has; 1 for zero.
    public var significantDigits: Int {
        var rest = coefficient.magnitude
        var count = 1
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        return count
    }
}
