import SpreadsheetModel

/// Tells the headings of yearly columns: "Year 1", "Answer Yr 2", "2026/27".
enum YearWords {
    /// Whether a heading, in the form ``HeadingVocabulary/normalized(_:)`` gives, names one year of answers.
    static func isYear(_ heading: String) -> Bool {
        // A year starts, behind its fillers, with y or 20: a text with neither is told at once.
        guard heading.utf8.contains(UInt8(ascii: "y")) || SimpleText.contains("20", in: heading) else { return false }
        let words = heading.split(separator: " ").map(String.init).filter { !fillers.contains($0) }
        switch words.count {
        case 1: return isNumberedYear(words[0]) || isCalendarYear(words[0])
        case 2:
            return ["year", "yr", "y"].contains(words[0]) && isOrdinal(words[1])
                || isFourDigits(words[0]) && words[1].count <= 4 && words[1].allSatisfy(isDigit)
        default: return false
        }
    }

    /// Whether a heading, in that form, names the values of one year: "year 1 value", "social value 2026-27".
    static func isValueYear(_ heading: String) -> Bool {
        let words = heading.split(separator: " ").map(String.init)
        guard words.count > 1, words.contains(where: { $0 == "value" || $0 == "sv" }) else { return false }
        return isYear(words.filter { !valueWords.contains($0) }.joined(separator: " "))
    }

    private static let valueWords: Set<String> = ["value", "sv", "social", "pledged", "committed", "total"]

    /// Words around the year that say no more than that the column holds answers.
    private static let fillers: Set<String> = [
        "answer", "answers", "target", "offer", "commitment", "quantity", "units", "offered", "pledged", "delivery",
        "delivered", "in", "for", "contract", "fy", "financial", "your", "bidder", "bidders", "response", "number",
        "no", "of", "-", "–",
    ]

    private static let ordinals: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private static func isOrdinal(_ word: String) -> Bool {
        ordinals.contains(word) || (1...2).contains(word.count) && word.allSatisfy(isDigit) && word != "0"
    }

    /// "year1", "yr2", "y3".
    private static func isNumberedYear(_ word: String) -> Bool {
        ["year", "yr", "y"].contains { word.hasPrefix($0) && isOrdinal(String(word.dropFirst($0.count))) }
    }

    /// "2026", "2026-27", "2026-2027", "2026–27".
    private static func isCalendarYear(_ word: String) -> Bool {
        let parts = word.split { "-–".contains($0) }.map(String.init)
        guard let first = parts.first, isFourDigits(first) else { return false }
        return parts.count == 1 || parts.count == 2 && [2, 4].contains(parts[1].count) && parts[1].allSatisfy(isDigit)
    }

    private static func isFourDigits(_ word: String) -> Bool {
        word.count == 4 && word.hasPrefix("20") && word.allSatisfy(isDigit)
    }
}
