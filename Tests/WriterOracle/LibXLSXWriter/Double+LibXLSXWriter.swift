import SpreadsheetModel

extension Double {
    /// The double next to a decimal; nil when it lies outside their range.
    init?(nearest decimal: ExactDecimal) {
        self.init("\(decimal.coefficient)e\(decimal.exponent)")
    }
}
