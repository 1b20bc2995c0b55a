/// A number as a workbook stores it: the literal's own text, and the decimal that Excel shows for it.
///
/// Excel keeps 15 significant digits. A literal with more (`0.30000000000000004`) is the trace of binary arithmetic,
/// and stands for the value rounded to 15 digits.
public struct NumberLiteral: Hashable, Sendable, Codable {
    /// The stored text, unchanged: "650000", "0.963811801", "1.5E-3".
    public let text: String

    /// Keeps `text` as it is; whether it can be read is answered by ``decimal``.
    public init(_ text: String) {
        self.text = text
    }

    /// The literal of an exact decimal, in plain digits.
    public init(_ decimal: ExactDecimal) {
        self.text = decimal.description
    }

    /// The decimal that Excel shows, with at most 15 significant digits; nil when the text is not a number.
    ///
    /// A longer literal is rounded half away from zero at the 15th digit, however many digits follow.
    /// Cost: proportional to the length of the text.
    public var decimal: ExactDecimal? {
        guard let scan = DecimalScan<UInt64>(text, digitLimit: Self.excelDigits) else { return nil }
        let digits = Int128(scan.roundsUp ? scan.digits + 1 : scan.digits)
        return ExactDecimal(coefficient: scan.isNegative ? -digits : digits, exponent: scan.exponent)
    }

    /// The number of significant digits Excel keeps (ECMA-376 part 1, 18.17.5.2: IEEE 754 doubles, shown to 15).
    public static let excelDigits = 15
}

/// Which decimals a workbook keeps.
///
/// Programs read a number into a double, and a decimal of at most 15 significant digits has one that stands for it
/// alone: it comes back as it was. Anything longer would be changed without a word, so it is not written.
package enum StoredNumber {
    /// Whether a decimal has at most 15 significant digits and lies, unless it is zero, between 1E-307 and 1E308, where
    /// every double is a normal one.
    package static func keeps(_ decimal: ExactDecimal) -> Bool {
        guard decimal.coefficient.magnitude < 1_000_000_000_000_000 else { return false }
        // The usual case: nothing can be wrong with an ordinary exponent.
        if (-100...100).contains(decimal.exponent) { return true }
        return (-307..<308).contains(decimal.exponent + decimal.significantDigits - 1)
    }
}

extension NumberLiteral {
    /// The ``decimal`` of a literal in UTF-8. Cost: no text is made for one of at most 15 digits without an exponent.
    package static func decimal(of literal: Span<UInt8>) -> ExactDecimal? {
        if let decimal = plainDecimal(of: literal) { return decimal }
        return NumberLiteral(String(decoding: literal.indices.map { literal[$0] }, as: UTF8.self)).decimal
    }

    /// The number that is written as `-?digits(.digits)?` in at most ``longestPlain`` bytes, with at most 15 digits behind
    /// leading zeros, so that none has to be rounded; nil for one that is written in any other way.
    private static func plainDecimal(of literal: Span<UInt8>) -> ExactDecimal? {
        guard literal.count <= longestPlain else { return nil }
        let isNegative = literal.count > 0 && literal[0] == UInt8(ascii: "-")
        let start = isNegative ? 1 : 0
        var (digits, significant, exponent): (Int64, Int, Int) = (0, 0, 0)
        var point = literal.count
        for index in start..<literal.count {
            let digit = literal[index] &- UInt8(ascii: "0")
            if digit < 10 {
                digits = digits &* 10 &+ Int64(digit)
                if digits != 0 { significant += 1 }
            } else if literal[index] == UInt8(ascii: "."), point == literal.count {
                point = index
            } else {
                return nil
            }
        }
        if point < literal.count { exponent = point &+ 1 &- literal.count }
        let count = literal.count &- start &- (point < literal.count ? 1 : 0)
        guard count > 0, significant <= excelDigits else { return nil }
        return ExactDecimal(coefficient: Int128(isNegative ? -digits : digits), exponent: exponent)
    }

    /// Within so few bytes no number wraps around before it has more digits than are taken.
    private static var longestPlain: Int { 19 }
}
