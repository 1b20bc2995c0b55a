package import SpreadsheetModel

/// Sums of the parts of a figure: its years, or its quarters.
package enum PartSum {
    /// The sum; nil when it needs more than 38 digits.
    package static func total(_ quantities: [ExactDecimal]) -> ExactDecimal? {
        quantities.reduce(ExactDecimal.zero) { sum, value in sum.flatMap { $0.adding(value) } }
    }

    /// Whether a whole and the sum of its parts differ by no more than binary sums leave: half a unit of the fifteenth
    /// digit for each part.
    package static func isDust(between whole: ExactDecimal, and sum: ExactDecimal, of parts: [ExactDecimal]) -> Bool {
        guard let gap = whole.subtracting(sum)?.magnitude else { return false }
        let largest = (parts + [whole]).map(\.magnitude).max() ?? .zero
        // The power of ten of the first digit, 1 for 24, is 14 above that of the fifteenth.
        let first = largest.significantDigits - 1 + largest.exponent
        let half = ExactDecimal(coefficient: 5 * Int128(max(1, parts.count)), exponent: first - 15)
        return gap <= half
    }
}
