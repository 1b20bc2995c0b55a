#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A decimal number held exactly: `coefficient × 10^exponent`, with at most 38 significant digits.
///
/// No binary floating point is involved, so pence stay pence. Values are kept in lowest terms (no trailing zeros in
/// the coefficient), which makes equality and hashing mean equality of value; how many places a number was *shown*
/// with is kept beside it, in ``NumberLiteral``.
public struct ExactDecimal: Hashable, Sendable {
    /// The digits, signed; zero, or not a multiple of ten. At most 38 digits, so any coefficient can be negated.
    public let coefficient: Int128
    /// The power of ten that the coefficient is multiplied by.
    public let exponent: Int

    /// The value `coefficient × 10^exponent`. The caller keeps the coefficient to 38 digits and the exponent to
    /// ±1,000,000; sums and products of values check this themselves.
    /// Cost: one division for each trailing zero of the coefficient.
    public init(coefficient: Int128, exponent: Int = 0) {
        let (digits, zeros) = Self.withoutTrailingZeros(coefficient)
        precondition(digits.magnitude <= Self.largestCoefficient, "a coefficient has at most 38 digits")
        self.coefficient = digits
        self.exponent = digits == 0 ? 0 : exponent + zeros
    }

    /// The result of a working: nil when it needs more than 38 digits or lies beyond the exponents that are kept.
    init?(checking coefficient: Int128, exponent: Int) {
        let (digits, zeros) = Self.withoutTrailingZeros(coefficient)
        guard digits.magnitude <= Self.largestCoefficient,
            (-Self.exponentLimit...Self.exponentLimit).contains(exponent)
        else { return nil }
        self.coefficient = digits
        self.exponent = digits == 0 ? 0 : exponent + zeros
    }

    /// The whole number `value`.
    public init(_ value: Int) {
        self.init(coefficient: Int128(value))
    }

    /// Zero.
    public static let zero = ExactDecimal(0)

    /// The largest number of 38 digits.
    static let largestCoefficient: UInt128 = 99_999_999_999_999_999_999_999_999_999_999_999_999

    /// Products with a larger exponent, of either sign, are refused: no chain of workings over spreadsheet numbers
    /// (which end at 1.8E308) comes near it, and no text of digits grows past it.
    static let exponentLimit = 10_000

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
        var count = 1
        var high = coefficient.magnitude
        while high > UInt128(UInt64.max) {
            high /= 10
            count += 1
        }
        var rest = UInt64(high)
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        return count
    }

    /// The digits without their trailing zeros, and how many those were. Nearly every number fits 64 bits, where a
    /// division costs a fraction of what 128 bits take.
    private static func withoutTrailingZeros(_ coefficient: Int128) -> (digits: Int128, zeros: Int) {
        guard coefficient != 0 else { return (0, 0) }
        var zeros = 0
        var wide = coefficient
        while wide > Int128(Int64.max) || wide < Int128(Int64.min) {
            let (quotient, remainder) = wide.quotientAndRemainder(dividingBy: 10)
            guard remainder == 0 else { return (wide, zeros) }
            wide = quotient
            zeros += 1
        }
        var digits = Int64(wide)
        while digits % 10 == 0 {
            digits /= 10
            zeros += 1
        }
        return (Int128(digits), zeros)
    }
}

extension ExactDecimal {
    /// The decimal that a binary number is printed as: the shortest that reads back as the same one, so that 0.1 is 0.1.
    /// Up to 17 digits; a workbook keeps 15, which ``rounded(toSignificantDigits:)`` gives. Nil for infinities and for what
    /// is no number.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        self.init(value.description)
    }

    /// The same decimal; nil for what is no number, and for more than 38 significant digits.
    public init?(_ value: Decimal) {
        guard !value.isNaN else { return nil }
        self.init(value.description)
    }

    /// The nearest binary number; infinite where the value is beyond the largest.
    public var double: Double { Double(description) ?? (isNegative ? -.infinity : .infinity) }
}

extension Decimal {
    /// The same decimal; nil when it lies beyond the powers of ten that a `Decimal` has.
    public init?(exactly value: ExactDecimal) {
        guard (-128...127).contains(value.exponent), let decimal = Decimal(string: value.description),
            ExactDecimal(decimal) == value
        else { return nil }
        self = decimal
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// Reads `-?digits(.digits)?([eE][+-]?digits)?` and nothing else: no spaces, no separators, no currency sign.
    ///
    /// Returns nil for any other text, for more than 38 significant digits, and for powers of ten beyond ±400, written
    /// or of the first digit (no spreadsheet number has them). Leading zeros and a leading or trailing point (".5", "5.") are read.
    /// Cost: proportional to the length of the text.
    public init?(_ text: some StringProtocol) {
        guard let scan = DecimalScan<UInt128>(text, digitLimit: 38), !scan.droppedDigits else { return nil }
        let digits = Int128(scan.digits)
        self.init(coefficient: scan.isNegative ? -digits : digits, exponent: scan.exponent)
    }

    /// The value in plain digits, never with an exponent: "2822946.49", "0.25", "-1200".
    public var description: String { text(places: decimalPlaces) }

    /// The value in plain digits with exactly `places` decimal places, rounded half away from zero: "1200.00".
    /// Negative places round to tens, hundreds…, and the zeros are written out.
    public func text(places: Int) -> String {
        let kept = rounded(toPlaces: places)
        var digits = String(kept.coefficient.magnitude)
        if !kept.isZero || places > 0 {
            digits += String(repeating: "0", count: max(0, kept.exponent + max(0, places)))
        }
        if places > 0 {
            digits = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -places))
        }
        return kept.isNegative ? "-" + digits : digits
    }

    /// The value with thousands separated by commas: "8,461,245.35".
    public func groupedText(places: Int) -> String {
        let plain = text(places: places).utf8
        let wholeEnd = plain.firstIndex(of: UInt8(ascii: ".")) ?? plain.endIndex
        var left = plain[..<wholeEnd].count
        var grouped: [UInt8] = []
        for byte in plain {
            grouped.append(byte)
            left -= 1
            if left > 0, left % 3 == 0, byte != UInt8(ascii: "-") { grouped.append(UInt8(ascii: ",")) }
        }
        return String(decoding: grouped, as: UTF8.self)
    }
}
