import SpreadsheetModel

/// How Excel shows a number that has no format of its own.
enum GeneralNotation {
    /// At most eleven characters, the point counted and the sign not: the number is rounded to fit, without zeros at
    /// the end. What is too large (from 1E+11) or would lose its digits (below 0.0001, unless it fits as it is) is
    /// shown with six digits and an exponent.
    static func text(of number: ExactDecimal) -> String {
        guard !number.isZero else { return "0" }
        let magnitude = number.magnitude
        let sign = number.isNegative ? "-" : ""
        let power = magnitude.exponent + magnitude.significantDigits - 1
        if (-4...10).contains(power) {
            let rounded = magnitude.rounded(toPlaces: min(9, max(0, 9 - power)))
            if rounded < ExactDecimal(coefficient: 1, exponent: 11) { return sign + rounded.description }
        } else if (-9 ..< -4).contains(power), magnitude.decimalPlaces <= 9 {
            return sign + magnitude.description
        }
        return sign + exponentText(of: magnitude)
    }

    private static func exponentText(of magnitude: ExactDecimal) -> String {
        let rounded = magnitude.rounded(toSignificantDigits: 6)
        let power = rounded.exponent + rounded.significantDigits - 1
        let digits = String(power.magnitude)
        return rounded.scaled(byPowerOfTen: -power).description + (power < 0 ? "E-" : "E+")
            + (digits.utf8.count < 2 ? "0" : "") + digits
    }
}
