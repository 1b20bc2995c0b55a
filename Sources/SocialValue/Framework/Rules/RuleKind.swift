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

extension RuleKind {
    /// Whether the kind does nothing without measures; the others then mean every measure of their unit.
    package var needsMeasures: Bool {
        switch self {
        case .notBoth, .partOf, .atLeast, .atMost, .answered, .confirm, .overAndAbove: true
        case .weeksPerPersonYear, .payPerPersonYear, .shareOfContract, .tonnes, .shareOfTotal, .totalOfContract,
            .attribution, .deadweight, .displacement:
            false
        }
    }

    /// Whether the kind compares two sets of measures.
    package var needsAgainst: Bool {
        switch self {
        case .notBoth, .partOf: true
        case .weeksPerPersonYear, .payPerPersonYear, .shareOfContract, .tonnes, .shareOfTotal, .totalOfContract,
            .atLeast, .atMost, .attribution, .deadweight, .displacement, .overAndAbove, .answered, .confirm:
            false
        }
    }

    /// Whether the kind has a bound.
    package var needsLimit: Bool {
        switch self {
        case .weeksPerPersonYear, .payPerPersonYear, .shareOfContract, .tonnes, .shareOfTotal, .totalOfContract,
            .atLeast, .atMost, .attribution, .deadweight, .displacement, .overAndAbove:
            true
        case .notBoth, .partOf, .answered, .confirm: false
        }
    }

    /// Whether its bound counts per cent.
    package var limitIsPercent: Bool {
        switch self {
        case .shareOfContract, .shareOfTotal, .totalOfContract, .attribution, .deadweight, .displacement: true
        case .notBoth, .partOf, .weeksPerPersonYear, .payPerPersonYear, .tonnes, .atLeast, .atMost, .overAndAbove,
            .answered, .confirm:
            false
        }
    }
}
