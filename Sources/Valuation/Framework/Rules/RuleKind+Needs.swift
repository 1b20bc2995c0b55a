extension RuleKind {
    /// Whether the kind does nothing without measures; the others then mean every measure of their unit.
    package var needsMeasures: Bool {
        switch self {
        case .notBoth, .partOf, .atLeast, .atMost, .answered, .confirm: true
        case .weeksPerPersonYear, .payPerPersonYear, .shareOfContract, .tonnes, .shareOfTotal, .totalOfContract: false
        }
    }

    /// Whether the kind compares two sets of measures.
    package var needsAgainst: Bool {
        switch self {
        case .notBoth, .partOf: true
        case .weeksPerPersonYear, .payPerPersonYear, .shareOfContract, .tonnes, .shareOfTotal, .totalOfContract,
            .atLeast, .atMost, .answered, .confirm:
            false
        }
    }

    /// Whether the kind has a bound.
    package var needsLimit: Bool {
        switch self {
        case .weeksPerPersonYear, .payPerPersonYear, .shareOfContract, .tonnes, .shareOfTotal, .totalOfContract,
            .atLeast, .atMost:
            true
        case .notBoth, .partOf, .answered, .confirm: false
        }
    }
}
