/// A name as people vary it without meaning another: "ACME Ltd." for "Acme Limited"; and what is no name at all.
package enum OrganisationName {
    /// The words that tell one name from another.
    package static func words(_ name: String) -> [String] {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let telling = words.filter { !legalForms.contains($0) }
        return telling.isEmpty ? words : telling
    }

    /// One text for all spellings of a name: letter case, spaces, punctuation, Ltd and Limited aside.
    package static func key(_ name: String) -> String { words(name).joined(separator: " ") }

    /// Whether a text may be the name of an organisation or a person: not what a form prints where a name is to be
    /// written, no number, date, heading of a list or address of mail, and no sentence.
    ///
    /// Cost: proportional to the text, of which no more than ``longest`` bytes are looked at.
    package static func isName(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        let words = spelled(text)
        guard words.contains(where: hasLetter), !isMailAddress(text), !isDate(words) else { return false }
        if let last = words.last, legalForms.contains(last), last != "company" { return words.count > 1 }
        return !NamePlaceholder.isPlaceholder(text, words: words) && !ListHeading.isHeading(words)
            && !isSentence(text, words: words)
    }

    /// Whether a text ends as the names of firms do.
    package static func hasLegalForm(_ text: String) -> Bool {
        guard text.utf8.count <= longest, let last = spelled(text).last else { return false }
        return ["ltd", "limited", "plc", "llp", "cic"].contains(last)
    }

    private static let longest = 300

    /// Whether two names may be of one organisation: the telling words of one are all in the other.
    package static func mayBeSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Set(words(left)), Set(words(right)))
        return left.isSubset(of: right) || right.isSubset(of: left)
    }

    private static let legalForms: Set<String> = ["ltd", "limited", "plc", "llp", "cic", "the", "and", "co", "company"]

    private static func spelled(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func hasLetter(_ word: String) -> Bool { word.contains(where: \.isLetter) }

    private static func isMailAddress(_ text: String) -> Bool {
        text.contains("@") && !text.contains(where: \.isWhitespace)
    }

    /// "3 May 2026", "1st June": nothing but figures and one month.
    private static func isDate(_ words: [String]) -> Bool {
        let named = words.filter(hasLetter)
        let isCounted = named.count < words.count || named.contains { $0.first?.isNumber == true }
        return isCounted
            && named.allSatisfy { word in
                months.contains(String(word.prefix(3))) && (word.count == 3 || fullMonths.contains(word))
                    || word.first?.isNumber == true && ["st", "nd", "rd", "th"].contains(String(word.suffix(2)))
            }
    }

    private static let fullMonths: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "sept", "october",
        "november", "december",
    ]
    private static let months = Set(fullMonths.map { String($0.prefix(3)) })

    /// A sentence explains the field; a name of many words has none of its marks.
    private static func isSentence(_ text: String, words: [String]) -> Bool {
        words.count > 20 || words.count > 4 && text.last == "."
    }
}
