package import SpreadsheetModel

/// A proxy value: the pounds that one unit of a measure is worth.
package struct Proxy: Hashable, Sendable {
    /// The value as stored, with at most 15 significant digits.
    package let value: ExactDecimal
    /// How many decimal places it is shown with, which may be fewer than it has.
    package let shownPlaces: Int

    package init(_ value: ExactDecimal, shownPlaces: Int? = nil) {
        self.value = value
        self.shownPlaces = shownPlaces ?? value.decimalPlaces
    }

    /// Half of the last place shown: how far the printed proxy may lie from the stored one.
    package var displayTolerance: ExactDecimal {
        ExactDecimal(coefficient: 5, exponent: -shownPlaces - 1)
    }

    /// The same where the print is fine enough to tell one answer from another, to a thousandth of the proxy; zero where
    /// it is not, as for a proxy of 1 printed in whole pounds: by its rounding any answer would do.
    package var closeTolerance: ExactDecimal {
        displayTolerance.scaled(byPowerOfTen: 3) <= value.magnitude ? displayTolerance : .zero
    }
}
