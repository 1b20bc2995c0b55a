package import SpreadsheetModel

/// The weight of one award criterion, in per cent of the whole.
package struct AwardWeight: Hashable, Sendable {
    /// What is weighed: "Social value, quantity".
    package var name: String
    /// Per cent, 0 to 100.
    package var percent: ExactDecimal

    package init(_ name: String, percent: ExactDecimal) {
        self.name = name
        self.percent = percent
    }
}
