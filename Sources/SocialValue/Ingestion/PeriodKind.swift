import SpreadsheetModel

/// How long a part of a contract a column of answers or values is for, or that it is for another division of it. The raw value is the word in messages.
package enum PeriodKind: String, Hashable, Sendable, CaseIterable {
    case month
    case quarter
    case halfYear = "half-year"
    case year
    /// A lot, a site, a phase or another division of the contract, which is no period.
    case part

    /// "years", "half-years".
    package var plural: String { rawValue + "s" }
}
