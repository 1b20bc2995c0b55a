/// What a rule of the council's asks. The words are those of the sheet `Rules`.
package enum RuleKind: String, Hashable, Sendable, CaseIterable {
    /// One commitment may not be counted under a measure of `measures` and one of `against` (double counting).
    case notBoth = "Not both"
    /// An answer to a measure of `measures` is part of the answer to each of `against`, so it cannot be larger.
    case partOf = "Part of"
    /// The weeks answered, at most `limit` for each person-year answered under `against`.
    case weeksPerPersonYear = "Weeks per person-year"
    /// The people answered cost at least `limit` pounds a year each, which the contract must be able to pay.
    case payPerPersonYear = "Pay per person-year"
    /// Spending answered in pounds is at most `limit` per cent of the contract's value.
    case shareOfContract = "Share of contract value"
    /// Tonnes answered; more than `limit` may be kilograms.
    case tonnes = "Tonnes at most"
    /// One line is at most `limit` per cent of the total.
    case shareOfTotal = "Share of total"
    /// The total is at most `limit` per cent of the contract's value.
    case totalOfContract = "Total of contract value"
    /// An answer is at least `limit`, else it does not qualify.
    case atLeast = "At least"
    /// An answer is at most `limit`.
    case atMost = "At most"
    /// Every bidder answers these measures.
    case answered = "Answer needed"
    /// Of an answer, `limit` per cent is due to this contract, and the rest to others that share the benefit.
    case attribution = "Attribution"
    /// Of an answer, `limit` per cent would have happened anyway.
    case deadweight = "Deadweight"
    /// Of an answer, `limit` per cent is only moved here from elsewhere.
    case displacement = "Displacement"
    /// The contract asks for `limit` of an answer already, and only what is over and above it counts.
    case overAndAbove = "Over and above"
    /// Whoever answers has to confirm what the reason says.
    case confirm = "Confirm"
}
