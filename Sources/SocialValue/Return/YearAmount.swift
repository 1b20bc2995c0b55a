/// The value that a return states for one year of a pledge.
package struct YearAmount: Hashable, Sendable {
    /// The heading of its column: "Year 1", "2026/27".
    package let year: String
    /// The amount in that column.
    package let amount: StatedAmount

    package init(year: String, amount: StatedAmount) {
        self.year = year
        self.amount = amount
    }
}
