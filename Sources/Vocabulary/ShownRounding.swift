package import SocialValue
package import SpreadsheetModel

/// What a number format hides of the number in a cell by showing fewer places of it.
package struct ShownRounding {
    /// By how much the two differ; above zero.
    package let hidden: ExactDecimal
    /// Whether that is less than a thousandth of what is stored.
    package let isSlight: Bool

    /// Nil when the cell shows what it stores.
    package init?(of stored: ExactDecimal, to shown: ExactDecimal) {
        guard let hidden = stored.subtracting(shown)?.magnitude, !hidden.isZero else { return nil }
        self.hidden = hidden
        isSlight = hidden.scaled(byPowerOfTen: 3) < stored.magnitude
    }

    /// What rounding explains of the value of an answer: that of the printed proxy value, and half a penny.
    package static func explained(_ answer: ExactDecimal, _ proxy: Proxy) -> ExactDecimal {
        answer.magnitude.multiplied(by: proxy.closeTolerance).flatMap { $0.adding(halfPenny) } ?? halfPenny
    }

    package static let halfPenny = ExactDecimal(coefficient: 5, exponent: -3)
}
