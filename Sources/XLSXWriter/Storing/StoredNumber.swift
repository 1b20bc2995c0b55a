import SpreadsheetModel

/// How a decimal becomes the binary number that a workbook stores, or is refused.
///
/// A decimal of at most 15 significant digits has a nearest double that stands for it alone, and libxlsxwriter's
/// 16 printed digits round back to it. Anything longer would be changed without a word, so it is not written.
enum StoredNumber {
    /// The double that stands for a decimal; nil when the decimal has more than 15 significant digits or lies beyond
    /// the range of normal doubles.
    static func double(_ decimal: ExactDecimal) -> Double? {
        guard decimal.significantDigits <= NumberLiteral.excelDigits,
            let value = Double("\(decimal.coefficient)e\(decimal.exponent)"),
            value.isZero ? decimal.isZero : value.isNormal,
            ExactDecimal(value.description) == decimal
        else { return nil }
        return value
    }
}
