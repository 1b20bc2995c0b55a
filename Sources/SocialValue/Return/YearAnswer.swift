/// A bidder's answer for one year.
package struct YearAnswer: Hashable, Sendable {
    /// The heading of its column: "Year 1", "2026/27".
    package let year: String
    /// The answer in that column.
    package let answer: Answer

    package init(year: String, answer: Answer) {
        self.year = year
        self.answer = answer
    }
}
