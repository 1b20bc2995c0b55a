extension ExactDecimal: Comparable {
    /// The exact sum, or nil when it needs more than 38 digits.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        guard !isZero else { return other }
        guard !other.isZero else { return self }
        let shared = min(exponent, other.exponent)
        guard let left = scaledCoefficient(to: shared), let right = other.scaledCoefficient(to: shared) else {
            return nil
        }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactDecimal(coefficient: sum, exponent: shared)
    }

    /// The exact difference, or nil when it needs more than 38 digits.
    public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
        adding(other.negated)
    }

    /// The exact product, or nil when it needs more than 38 digits.
    public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        return overflow ? nil : ExactDecimal(coefficient: product, exponent: exponent + other.exponent)
    }

    /// The value times a power of ten. Never fails: only the exponent moves.
    public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
        ExactDecimal(coefficient: coefficient, exponent: exponent + power)
    }

    /// The quotient rounded half away from zero to `places` decimal places, or nil when `divisor` is zero or the
    /// working needs more than 38 digits.
    public func divided(by divisor: ExactDecimal, places: Int) -> ExactDecimal? {
        guard !divisor.isZero else { return nil }
        let shift = exponent - divisor.exponent + places
        let numerator = shift >= 0 ? Self.scale(coefficient, by: shift) : coefficient
        let denominator = shift < 0 ? Self.scale(divisor.coefficient, by: -shift) : divisor.coefficient
        guard let numerator, let denominator else { return nil }
        return ExactDecimal(coefficient: Self.roundedQuotient(numerator, denominator), exponent: -places)
    }

    /// The value rounded half away from zero to `places` decimal places; negative places round to tens, hundreds….
    public func rounded(toPlaces places: Int) -> ExactDecimal {
        let dropped = -places - exponent
        guard dropped > 0 else { return self }
        // 10^39 is beyond any coefficient, so what is left is less than half of the last place kept.
        guard let divisor = Self.powerOfTen(dropped) else { return .zero }
        return ExactDecimal(coefficient: Self.roundedQuotient(coefficient, divisor), exponent: -places)
    }

    /// The value rounded half away from zero to `digits` significant digits.
    public func rounded(toSignificantDigits digits: Int) -> ExactDecimal {
        rounded(toPlaces: digits - significantDigits - exponent)
    }

    /// Orders by value. Cost: constant; two values of very different size are told apart without scaling either.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.isNegative != right.isNegative || left.isZero || right.isZero {
            return left.coefficient < right.coefficient
        }
        let leftTop = left.exponent + left.significantDigits
        let rightTop = right.exponent + right.significantDigits
        if leftTop != rightTop { return (leftTop < rightTop) != left.isNegative }
        let shared = min(left.exponent, right.exponent)
        // With the same leading power both scale to at most 38 digits; where that still overflows, fewer digits is
        // the number that ends first and the other continues it.
        guard let a = left.scaledCoefficient(to: shared), let b = right.scaledCoefficient(to: shared) else {
            return false
        }
        return a < b
    }

    /// The coefficient as it would be with a smaller exponent, or nil when that overflows.
    func scaledCoefficient(to smaller: Int) -> Int128? {
        Self.scale(coefficient, by: exponent - smaller)
    }

    /// 10^power, or nil when it does not fit.
    static func powerOfTen(_ power: Int) -> Int128? {
        scale(1, by: power)
    }

    private static func scale(_ value: Int128, by power: Int) -> Int128? {
        guard power <= 38 else { return value == 0 ? 0 : nil }
        var result = value
        for _ in 0..<max(0, power) {
            let (next, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = next
        }
        return result
    }

    /// `numerator ÷ denominator` to the nearest whole number, halves away from zero.
    private static func roundedQuotient(_ numerator: Int128, _ denominator: Int128) -> Int128 {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        let isHalfOrMore = remainder.magnitude >= denominator.magnitude - remainder.magnitude
        guard isHalfOrMore else { return quotient }
        return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1
    }
}
