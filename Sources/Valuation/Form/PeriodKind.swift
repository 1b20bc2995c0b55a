/// How long a part of a contract a column of answers or values is for. The raw value is the word in messages.
package enum PeriodKind: String, Hashable, Sendable, CaseIterable {
    case month
    case quarter
    case halfYear = "half-year"
    case year

    /// "years", "half-years".
    package var plural: String { rawValue + "s" }
}
