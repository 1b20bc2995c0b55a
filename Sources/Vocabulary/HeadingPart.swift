package import SocialValue

/// A heading of figures with a qualifier that names a part of the contract: "Answer (Year 1)", "Offer - Lot 2".
///
/// A bracket, a comma or a dash behind a heading is decoration when it repeats the unit or asks for something, and
/// meaning when it names a year, a lot or a site, or says that the figures are last year's.
package struct HeadingPart: Hashable {
    /// The column that the heading names without its qualifier: answers or stated values.
    package let column: FormColumn
    /// The qualifier as headings are compared: "year 1", "lot 2".
    package let words: String
    /// What the qualifier says.
    package let meaning: Meaning

    /// What a qualifier says of a column.
    package enum Meaning: Hashable {
        /// A period, or a division of the contract, whose figures add up with those of its like.
        case part(PeriodKind)
        /// Something whose figures are not the whole and do not add up: "per year", "last year", "Option A".
        case unclear
    }

    /// The part that a printed heading names; nil when it names none, or heads no answers and no stated values.
    package init?(_ heading: String) {
        guard heading.utf8.count <= HeadingVocabulary.longest else { return nil }
        let (outside, inside) = Self.split(heading)
        let base = HeadingVocabulary.normalized(outside)
        let whole = HeadingVocabulary.column(forNormalized: base)
        let found: (FormColumn, String, Meaning)? =
            if let column = whole {
                inside.lazy.map(Self.plain).compactMap { words in Self.meaning(words).map { (column, words, $0) } }
                    .first
            } else {
                Self.divided(base, isParted: outside.unicodeScalars.contains(where: Self.separators.contains))
            }
        guard let (column, words, meaning) = found, column == .answer || column == .stated else { return nil }
        (self.column, self.words, self.meaning) = (column, words, meaning)
    }

    /// The qualifier of a heading whatever it says, to tell whether two headings say the same; empty when there is none.
    package static func qualifier(of heading: String) -> String {
        guard heading.utf8.count <= HeadingVocabulary.longest else { return "" }
        return HeadingPart(heading)?.words ?? split(heading).inside.map(plain).joined(separator: " ")
    }

    /// The kind of part that a qualifier names, as ``words`` gives it; nil when it names none that adds up.
    package static func kind(_ words: String) -> PeriodKind? {
        guard case .part(let kind) = meaning(words) else { return nil }
        return kind
    }

    /// The division that some words name without its number: "lot" of "lot 2".
    package static func division(_ words: String) -> String? {
        let parts = words.split(separator: " ").map(String.init).filter {
            !HeadingVocabulary.divisionFillers.contains($0)
        }
        guard parts.count == 2, HeadingVocabulary.divisions.contains(parts[0]), isNumbering(parts[1]) else {
            return nil
        }
        return parts[0]
    }

    /// The text outside brackets and what is in each of them.
    private static func split(_ heading: String) -> (outside: String, inside: [String]) {
        var outside = String.UnicodeScalarView()
        var inside: [String] = []
        var bracket = String.UnicodeScalarView()
        var depth = 0
        for scalar in heading.unicodeScalars {
            switch scalar {
            case "(", "[":
                depth += 1
            case ")", "]":
                depth = max(0, depth - 1)
                if depth == 0, !bracket.isEmpty {
                    inside.append(String(bracket))
                    bracket = .init()
                }
            default:
                if depth > 0 { bracket.append(scalar) } else { outside.append(scalar) }
            }
        }
        if !bracket.isEmpty { inside.append(String(bracket)) }
        return (String(outside), inside)
    }

    /// A qualifier as headings are compared, with dashes between its words as spaces.
    private static func plain(_ text: String) -> String {
        HeadingVocabulary.normalized(text).split(separator: " ").filter { !isDash($0) }.joined(separator: " ")
    }

    /// A heading that is a column's and a part's beside each other, with or without a dash: "answer year 1".
    ///
    /// - Parameter isParted: whether a sign parts the two. "Revised answer" is a heading of its own, and "Answer - revised"
    ///   an answer with a qualifier.
    private static func divided(_ words: String, isParted: Bool) -> (FormColumn, String, Meaning)? {
        let all = words.split(separator: " ").filter { !isDash($0) }.map { $0.trimmingDashes }
        guard (2...8).contains(all.count) else { return nil }
        for count in 1..<all.count {
            let sides = [all[..<count], all[count...]].map { $0.joined(separator: " ") }
            for (heading, qualifier) in [(sides[0], sides[1]), (sides[1], sides[0])] {
                if let column = HeadingVocabulary.column(forNormalized: heading), let meaning = meaning(qualifier),
                    isParted || meaning != .unclear
                {
                    return (column, qualifier, meaning)
                }
            }
        }
        return nil
    }

    private static func meaning(_ words: String) -> Meaning? {
        guard !words.isEmpty, words.utf8.count <= 80 else { return nil }
        if let kind = PeriodWords.kind(words) { return spansYears(words) ? nil : .part(kind) }
        if division(words) != nil { return .part(.part) }
        let parts = words.split(separator: " ").map(String.init)
        guard parts.count <= 4 else { return nil }
        if HeadingVocabulary.limitingPhrases.contains(words) { return .unclear }
        guard !parts.contains(where: HeadingVocabulary.pointers.contains) else { return nil }
        // "max 100" bounds an answer, and "last 12 months" limits it.
        let isBound = parts.contains { $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
        if parts.contains(where: HeadingVocabulary.limiting.contains), !isBound || parts[0] == "last" {
            return .unclear
        }
        return parts.count == 2 && isNumbering(parts[1]) && parts[0].allSatisfy(\.isLetter) && !isBounding(parts[0])
            ? .unclear : nil
    }

    /// Whether words name several calendar years, as "2025-2028" does: that may well be the whole contract.
    private static func spansYears(_ words: String) -> Bool {
        let years = words.split { !($0.isASCII && $0.isNumber) }.filter { $0.count == 4 }.compactMap { Int($0) }
        guard years.count == 2 else { return false }
        return years[1] - years[0] > 1
    }

    /// "2", "a", "iv", "two".
    private static func isNumbering(_ word: String) -> Bool {
        if HeadingVocabulary.numberWords.contains(word) { return true }
        guard word.utf8.count <= 4, !word.isEmpty else { return false }
        if word.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) { return word.utf8.count <= 3 }
        if word.utf8.count == 1 { return word.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } }
        return word.utf8.allSatisfy { [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")].contains($0) }
    }

    private static func isBounding(_ word: String) -> Bool { HeadingVocabulary.limiting.contains(word) }

    /// The signs that part a heading from its qualifier.
    private static let separators: Set<Unicode.Scalar> = ["-", "–", "—", "|", ",", ":", ";"]

    private static func isDash(_ word: Substring) -> Bool {
        word.unicodeScalars.allSatisfy { "-–—|;".unicodeScalars.contains($0) }
    }
}

extension Substring {
    /// The word without dashes at its ends: "Answer -Year" has one before its second word.
    fileprivate var trimmingDashes: String {
        var word = self
        while let first = word.first, "-–—|;".contains(first) { word.removeFirst() }
        while let last = word.last, "-–—|;".contains(last) { word.removeLast() }
        return String(word)
    }
}
