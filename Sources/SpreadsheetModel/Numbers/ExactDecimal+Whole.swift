extension ExactDecimal {
    /// The value as a whole number; nil when it has a fraction or does not fit.
    public var wholeNumber: Int128? {
        exponent >= 0 ? scaledCoefficient(to: 0) : nil
    }
}
