package import SpreadsheetModel

/// An amount in pounds, held as whole pence.
///
/// Money is made from an exact decimal by one rule: rounded once, half away from zero, to the penny. Totals are sums
/// of amounts already rounded.
package struct Money: Hashable, Sendable {
    /// Whole pence, at most 10^30 either way.
    package let pence: Int128

    /// The largest amount either way, in pence: far beyond any tender, and far enough below the type's own bound that
    /// adding up every row of a workbook cannot overflow.
    private static let limit: Int128 = 1_000_000_000_000_000_000_000_000_000_000

    /// ``limit`` as it is compared.
    private static let largest = ExactDecimal(coefficient: limit)

    /// The most that one line may be worth, either way, in pence: £100 billion. It has 14 digits with its pence, and the
    /// sum of a hundred such lines 15, which is all that a spreadsheet keeps of a number.
    private static let lineLimit: Int128 = 10_000_000_000_000

    private init(pence: Int128) {
        self.pence = pence
    }

    /// Pounds rounded half away from zero to the penny; nil for amounts beyond 10^28 pounds.
    package init?(rounding pounds: ExactDecimal) {
        let rounded = pounds.rounded(toPlaces: 2).scaled(byPowerOfTen: 2)
        guard rounded.magnitude <= Self.largest, let pence = rounded.wholeNumber else { return nil }
        self.pence = pence
    }

    /// No money.
    package static let zero = Money(pence: 0)

    /// The amount in pounds.
    package var pounds: ExactDecimal { ExactDecimal(coefficient: pence, exponent: -2) }

    /// Whether the amount is more than a line may be worth: what a spreadsheet can no longer add up to the penny.
    package var isTooLargeForLine: Bool { pence.magnitude > Self.lineLimit.magnitude }

    /// The amount without its sign.
    package var magnitude: Money { Money(pence: pence < 0 ? -pence : pence) }

    package static func + (left: Money, right: Money) -> Money { Money(pence: left.pence + right.pence) }

    package static func - (left: Money, right: Money) -> Money { Money(pence: left.pence - right.pence) }
}

extension Money: Comparable {
    package static func < (left: Money, right: Money) -> Bool { left.pence < right.pence }
}

extension Money: CustomStringConvertible {
    /// Plain digits with two places: "2822946.49". The form of the JSON contract.
    package var description: String { pounds.text(places: 2) }

    /// As a person reads it: "£2,822,946.49", "-£0.05".
    package var displayText: String {
        (pence < 0 ? "-£" : "£") + magnitude.pounds.groupedText(places: 2)
    }
}

extension Sequence<Money> {
    /// The sum of the amounts.
    package func total() -> Money { reduce(.zero, +) }
}
