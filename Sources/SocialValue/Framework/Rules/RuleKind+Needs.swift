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
