import SpreadsheetModel

/// The section of a number format that a number is shown with.
struct SectionChoice {
    /// The section.
    let section: FormatSection
    /// Whether a negative number gets a minus sign; a section for negative numbers only says so in its own way.
    let showsSign: Bool

    /// Chooses by the conditions of the code, or by Excel's own where it names none: the first section for positive
    /// numbers, the second for negative ones, the third for zero, and the first for whatever is left. A last section
    /// with `@` is for text alone. Nil when no section covers the number.
    init?(of number: ExactDecimal, among all: [FormatSection]) {
        let isTextLast = all.count == FormatScanner.sectionLimit || all.last?.showsText == true
        let sections = isTextLast ? all.dropLast() : all[...]
        guard let first = sections.first else { return nil }
        if sections.allSatisfy({ $0.condition == nil }) {
            switch sections.count {
            case 2... where number.isNegative: self.init(section: sections[1], showsSign: false)
            case 3... where number.isZero: self.init(section: sections[2], showsSign: false)
            default: self.init(section: first, showsSign: true)
            }
            return
        }
        self.init(of: number, conditional: sections)
    }

    private init?(of number: ExactDecimal, conditional sections: ArraySlice<FormatSection>) {
        var onlyNegativesLeft = false
        for (index, section) in sections.enumerated() {
            let condition = section.condition ?? Self.implied(at: index, of: sections.count)
            if condition?.holds(for: number) ?? true {
                let isNegativeOnly = onlyNegativesLeft || condition?.holdsForNegativesOnly == true
                self.init(section: section, showsSign: !isNegativeOnly)
                return
            }
            onlyNegativesLeft = onlyNegativesLeft || condition?.failsForNegativesOnly == true
        }
        return nil
    }

    private init(section: FormatSection, showsSign: Bool) {
        self.section = section
        self.showsSign = showsSign
    }

    /// What a section without a condition covers beside one that has a condition.
    private static func implied(at index: Int, of count: Int) -> FormatCondition? {
        switch (index, count) {
        case (0, 2...): FormatCondition(count == 2 ? ">=0" : ">0")
        case (1, 3...): FormatCondition("<0")
        default: nil
        }
    }
}

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

    /// Reads what is between the brackets: ">=100", "<> -1.5"; nil for anything else.
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
