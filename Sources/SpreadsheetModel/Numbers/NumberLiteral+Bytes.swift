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
