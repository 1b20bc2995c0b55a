extension ExactDecimal: Comparable {
    /// The exact sum, or nil when it or its working needs more than 38 digits.
    public func adding(_ other: ExactDecimal) -> ExactDecimal? {
        guard !isZero else { return other }
        guard !other.isZero else { return self }
        let shared = min(exponent, other.exponent)
        guard let left = scaledCoefficient(to: shared), let right = other.scaledCoefficient(to: shared) else {
            return nil
        }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactDecimal(checking: sum, exponent: shared)
    }

    /// The exact difference, or nil when it or its working needs more than 38 digits.
    public func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
        adding(other.negated)
    }

    /// The exact product, or nil when it or its working needs more than 38 digits.
    public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        return overflow ? nil : ExactDecimal(checking: product, exponent: exponent + other.exponent)
    }

    /// The value times a power of ten, at most ±1,000,000. Never fails: only the exponent moves.
    public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
        ExactDecimal(coefficient: coefficient, exponent: exponent + power)
    }

    /// The quotient rounded half away from zero to `places` decimal places, or nil when `divisor` is zero or the
    /// working needs more than 38 digits.
    public func divided(by divisor: ExactDecimal, places: Int) -> ExactDecimal? {
        guard !divisor.isZero else { return nil }
        let shift = exponent - divisor.exponent + places
        guard let numerator = Self.scale(coefficient.magnitude, by: shift) else { return nil }
        // A divisor past 128 bits is more than three times the largest coefficient: the quotient rounds to nothing.
        guard let denominator = Self.scale(divisor.coefficient.magnitude, by: -shift) else { return .zero }
        let quotient = Int128(exactly: Self.roundedQuotient(numerator, denominator))
        let isNegative = isNegative != divisor.isNegative
        return quotient.flatMap { ExactDecimal(checking: isNegative ? -$0 : $0, exponent: -places) }
    }

    /// The value rounded half away from zero to `places` decimal places; negative places round to tens, hundreds….
    public func rounded(toPlaces places: Int) -> ExactDecimal {
        let dropped = -places - exponent
        guard dropped > 0 else { return self }
        // A power past 128 bits is more than three times the largest coefficient, which so is less than half of it.
        guard let divisor = Self.scale(1, by: dropped) else { return .zero }
        let quotient = Int128(Self.roundedQuotient(coefficient.magnitude, divisor))
        return ExactDecimal(coefficient: isNegative ? -quotient : quotient, exponent: -places)
    }

    /// The value rounded half away from zero to `digits` significant digits.
    public func rounded(toSignificantDigits digits: Int) -> ExactDecimal {
        rounded(toPlaces: digits - significantDigits - exponent)
    }

    /// The value without its decimal places, cut towards zero.
    package var wholePart: ExactDecimal {
        guard exponent < 0 else { return self }
        guard let divisor = Self.scale(1, by: -exponent) else { return .zero }
        let whole = Int128(coefficient.magnitude / divisor)
        return ExactDecimal(coefficient: isNegative ? -whole : whole)
    }

    /// Orders by value. Cost: constant; two values of very different size are told apart without scaling either.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.isNegative != right.isNegative || left.isZero || right.isZero {
            return left.coefficient < right.coefficient
        }
        if left.exponent == right.exponent { return left.coefficient < right.coefficient }
        let leftTop = left.exponent + left.significantDigits
        let rightTop = right.exponent + right.significantDigits
        if leftTop != rightTop { return (leftTop < rightTop) != left.isNegative }
        // With one leading power, the value with the larger exponent gains just the digits that the other has more,
        // so both stay within 38 digits.
        let shared = min(left.exponent, right.exponent)
        guard let a = left.scaledCoefficient(to: shared), let b = right.scaledCoefficient(to: shared) else {
            return false
        }
        return a < b
    }

    /// The value as a whole number; nil when there are decimal places or it does not fit 128 bits.
    public var wholeNumber: Int128? {
        exponent >= 0 ? scaledCoefficient(to: 0) : nil
    }

    /// The coefficient as it would be with a smaller exponent, or nil when that does not fit 128 bits.
    private func scaledCoefficient(to smaller: Int) -> Int128? {
        let scaled = Self.scale(coefficient.magnitude, by: exponent - smaller).flatMap { Int128(exactly: $0) }
        return isNegative ? scaled.map { -$0 } : scaled
    }

    /// `value × 10^power`, or nil when it does not fit 128 bits; a negative power leaves the value as it is.
    private static func scale(_ value: UInt128, by power: Int) -> UInt128? {
        guard power > 0, value != 0 else { return value }
        guard power <= 38 else { return nil }
        var result = value
        for _ in 0..<power {
            let (next, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = next
        }
        return result
    }

    /// `numerator ÷ denominator` to the nearest whole number, halves up.
    private static func roundedQuotient(_ numerator: UInt128, _ denominator: UInt128) -> UInt128 {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder >= denominator - remainder ? quotient + 1 : quotient
    }
}
