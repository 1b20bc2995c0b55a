package import SocialValue

/// Tells the headings of columns by year, half-year, quarter or month: "Year 1", "H1 2026", "Q1 Y1", "Apr 2026".
package struct PeriodWords {
    private var words: ArraySlice<String>
    private var hasYear = false
    private var part: PeriodKind?
    private var months: [Int] = []

    /// The kind of period that a heading, in the form ``HeadingVocabulary/normalized(_:)`` gives, names the answers of;
    /// nil when it names none.
    package static func kind(_ heading: String) -> PeriodKind? {
        guard heading.utf8.count <= longest else { return nil }
        // "2026-27" is one word, "apr-26" and "half-year" are two.
        let words = heading.split(separator: " ").flatMap { word in
            word.utf8.contains { $0 | 0x20 >= UInt8(ascii: "a") && $0 < 0x80 }
                ? word.split { "-–".contains($0) }.map(String.init) : [String(word)]
        }
        var reader = PeriodWords(words: words.filter { !HeadingVocabulary.periodFillers.contains($0) }[...])
        return reader.read()
    }

    /// The kind of period that a heading, in that form, names the values of: "year 1 value", "social value 2026-27".
    package static func valueKind(_ heading: String) -> PeriodKind? {
        guard heading.utf8.count <= longest else { return nil }
        let words = heading.split(separator: " ").map(String.init)
        guard words.count > 1, words.contains(where: { $0 == "value" || $0 == "sv" }) else { return nil }
        return kind(words.filter { !HeadingVocabulary.periodValueWords.contains($0) }.joined(separator: " "))
    }

    /// Whether a heading, in that form, names the answers of a period.
    package static func isPeriod(_ heading: String) -> Bool { kind(heading) != nil }

    /// Whether the literal of a number is that of a calendar year.
    package static func isYearNumber(_ literal: String) -> Bool { isFourDigits(literal) }

    /// The most bytes of a heading that is looked at.
    private static let longest = 80

    private init(words: ArraySlice<String>) { self.words = words }

    private mutating func read() -> PeriodKind? {
        guard (1...6).contains(words.count) else { return nil }
        var shortYears = 0
        while let word = words.popFirst() {
            if takeNumbered(word) || takeCalendarYear(word) || takeMonth(word) { continue }
            let years = word.split { "-–".contains($0) }
            guard !years.isEmpty, years.allSatisfy({ $0.count == 2 && Self.isDigits($0) }) else { return nil }
            shortYears += years.count
        }
        if !months.isEmpty {
            guard part == nil else { return nil }
            part = Self.kind(ofMonths: months)
            if part == nil { return nil }
        }
        // "26" and "26-27" are years beside a part of one alone.
        guard shortYears == 0 || shortYears <= 2 && part != nil && !hasYear else { return nil }
        return part ?? (hasYear ? .year : nil)
    }

    /// "year 1", "q1", "first half", "half year 2".
    private mutating func takeNumbered(_ word: String) -> Bool {
        let isRanked = HeadingVocabulary.rankWords.contains(word)
        guard let name = isRanked ? words.first : word else { return false }
        let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
        guard let kind = HeadingVocabulary.periods[String(name.dropLast(digits.count))] else { return false }
        var rest = isRanked ? words.dropFirst() : words
        if digits.isEmpty, kind == .halfYear, rest.first == "year" { rest = rest.dropFirst() }
        let number = isRanked || !digits.isEmpty ? String(digits) : rest.popFirst() ?? ""
        guard isRanked ? number.isEmpty : Self.isOrdinal(number), take(kind) else { return false }
        words = rest
        return true
    }

    /// Notes a year or a part of one; false when the heading named one already.
    private mutating func take(_ kind: PeriodKind) -> Bool {
        if kind == .year {
            guard !hasYear else { return false }
            hasYear = true
        } else {
            guard part == nil else { return false }
            part = kind
        }
        return true
    }

    /// "2026", "2026-27", "2026 27", "fy26".
    private mutating func takeCalendarYear(_ word: String) -> Bool {
        let isFinancial = word.hasPrefix("fy")
        let parts = word.dropFirst(isFinancial ? 2 : 0).split { "-–".contains($0) }.map(String.init)
        guard !hasYear, let first = parts.first, parts.count <= 2, parts.dropFirst().allSatisfy(Self.isYearEnd),
            Self.isFourDigits(first) || isFinancial && first.count == 2 && Self.isDigits(first)
        else { return false }
        hasYear = true
        if parts.count == 1, let next = words.first, Self.isYearEnd(next) { words.removeFirst() }
        return true
    }

    /// "apr", and "apr to jun", which are a quarter.
    private mutating func takeMonth(_ word: String) -> Bool {
        guard let month = HeadingVocabulary.months[word], months.count < 2 else { return false }
        months.append(month)
        if words.first == "to", months.count == 1, words.dropFirst().first.map({ HeadingVocabulary.months[$0] }) != nil
        {
            words.removeFirst()
        }
        return true
    }

    private static func kind(ofMonths months: [Int]) -> PeriodKind? {
        guard let first = months.first, let last = months.last, months.count == 2 else { return .month }
        return HeadingVocabulary.spans[(last - first + 12) % 12 + 1]
    }

    private static func isDigits(_ word: some StringProtocol) -> Bool { word.allSatisfy { $0.isASCII && $0.isNumber } }

    private static func isOrdinal(_ word: String) -> Bool {
        HeadingVocabulary.numberWords.contains(word) || (1...2).contains(word.count) && isDigits(word) && word != "0"
    }

    private static func isYearEnd(_ word: String) -> Bool { [2, 4].contains(word.count) && isDigits(word) }

    private static func isFourDigits(_ word: String) -> Bool {
        word.count == 4 && word.hasPrefix("20") && isDigits(word)
    }
}

/// Finds the periods that headings count past: "Year 2" between "Year 1" and "Year 3".
package enum PeriodNumbers {
    /// The numbers left out between the first period and the last; none when a heading is not numbered plainly.
    package static func missing(among headings: [YearHeading]) -> [Int] {
        let numbers = headings.compactMap(number)
        guard numbers.count == headings.count, let first = numbers.min(), let last = numbers.max(),
            last - first < mostPeriods
        else { return [] }
        let known = Set(numbers)
        return known.count == numbers.count ? (first...last).filter { !known.contains($0) } : []
    }

    /// The number of a year, "Year 2" or "2026-27", or of a part of one when the year is not named, "Q2".
    private static func number(_ heading: YearHeading) -> Int? {
        let words = HeadingPart(heading.text)?.words ?? HeadingVocabulary.normalized(heading.text)
        let digits = words.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
        guard let first = digits.first, heading.kind == .year || digits.count == 1 && first <= 12 else { return nil }
        return first
    }

    /// No contract has more.
    private static let mostPeriods = 60
}
