/// What a number of full-time equivalents counts. Councils differ, so the tender says which.
package enum FTEBasis: String, Hashable, Sendable, CaseIterable {
    /// Ten people for two years are 20: every year of the contract counts.
    case fteYears = "FTE-years"
    /// Ten people for two years are 10: each person counts once.
    case headcountOnce = "headcount once"
}
