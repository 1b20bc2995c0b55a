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
