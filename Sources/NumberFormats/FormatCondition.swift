import SpreadsheetModel

/// When a section of a number format applies: `[>=100]`.
struct FormatCondition: Hashable {
    /// How the value is compared.
    enum Comparison: String {
        case less = "<"
        case lessOrEqual = "<="
        case equal = "="
        case notEqual = "<>"
        case greaterOrEqual = ">="
        case greater = ">"
    }

    let comparison: Comparison
    let limit: ExactDecimal

    /// Reads what stands between the brackets: ">=100", "<> -1.5"; nil for anything else.
    init?(_ text: String) {
        let sign = text.prefix { "<>=".contains($0) }
        guard let comparison = Comparison(rawValue: String(sign)),
            let limit = ExactDecimal(text.dropFirst(sign.count).filter { $0 != " " })
        else { return nil }
        self.comparison = comparison
        self.limit = limit
    }

    /// Whether the condition holds for a value.
    func holds(for value: ExactDecimal) -> Bool {
        switch comparison {
        case .less: value < limit
        case .lessOrEqual: value <= limit
        case .equal: value == limit
        case .notEqual: value != limit
        case .greaterOrEqual: value >= limit
        case .greater: value > limit
        }
    }

    /// Whether only negative values meet the condition; such a section writes its own minus sign.
    var holdsForNegativesOnly: Bool {
        switch comparison {
        case .less: limit <= .zero
        case .lessOrEqual, .equal: limit.isNegative
        case .notEqual, .greaterOrEqual, .greater: false
        }
    }

    /// Whether every value that fails the condition is negative.
    var failsForNegativesOnly: Bool {
        switch comparison {
        case .greaterOrEqual: limit <= .zero
        case .greater: limit.isNegative
        case .less, .lessOrEqual, .equal, .notEqual: false
        }
    }
}
