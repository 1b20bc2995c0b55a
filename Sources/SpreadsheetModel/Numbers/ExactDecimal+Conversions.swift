#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

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
