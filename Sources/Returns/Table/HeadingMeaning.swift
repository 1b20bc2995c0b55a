/// What the heading of one column means.
enum HeadingMeaning: Hashable {
    /// A column of the form; weak when its heading is one that forms also use beside a clearer one.
    case column(FormColumn, isWeak: Bool)
    /// The answers of one year; sure when the heading above it says that they are answers.
    case year(isSure: Bool)
    /// The pledged values of one year.
    case valueYear
    /// The yearly answers added up.
    case yearlyTotal
    /// A scheme of council priorities.
    case scheme
    /// Nothing we know.
    case unknown

    /// The meaning of a heading printed in one or more rows, from the top.
    ///
    /// - Parameter isShared: whether the upper text stands over several columns, so that it is no column's own heading.
    init(_ parts: [String], isShared: Bool = false) {
        guard parts.reduce(0, { $0 + $1.utf8.count }) <= HeadingVocabulary.longest else {
            self = .unknown
            return
        }
        let words = parts.map(HeadingVocabulary.normalized)
        if words.count == 1, let own = words.first {
            // What stands in brackets is no word of a heading, but "Year 1 (£)" is no year of answers.
            let isInPounds = parts[0].contains("£") && YearWords.isYear(own)
            self = isInPounds ? .valueYear : Self.known(own) ?? Self.yearly(own, under: "") ?? .unknown
        } else {
            let own = words.last ?? ""
            let group = words.dropLast().joined(separator: " ")
            self =
                Self.known(words.joined(separator: " ")) ?? Self.yearly(own, under: group) ?? Self.known(own)
                ?? (isShared ? nil : Self.known(group)) ?? .unknown
        }
    }

    private static func known(_ words: String) -> HeadingMeaning? {
        if let column = HeadingVocabulary.column(forNormalized: words) {
            return .column(column, isWeak: HeadingVocabulary.weak.contains(words))
        }
        return HeadingVocabulary.isPriorityScheme(normalized: words) ? .scheme : nil
    }

    /// "Year 1" alone or under "Answer" is a year of answers, and "Total" beside it their sum; under "Pledged Social
    /// Value" a year is one of values, as "Year 1 value" is by itself, and a total is the value itself.
    private static func yearly(_ own: String, under group: String) -> HeadingMeaning? {
        let isTotal = HeadingVocabulary.yearlyTotals.contains(own)
        guard isTotal || YearWords.isYear(own) else { return YearWords.isValueYear(own) ? .valueYear : nil }
        switch known(group) {
        case nil: return isTotal ? .yearlyTotal : .year(isSure: false)
        case .column(.answer, _): return isTotal ? .yearlyTotal : .year(isSure: true)
        case .column(.stated, _) where !isTotal: return .valueYear
        case let other: return isTotal ? other : .unknown
        }
    }
}
