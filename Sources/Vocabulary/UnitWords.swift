package import SocialValue

/// The words that a form prints as a measure's unit: they may follow an answer's number, and say no other unit.
package struct UnitWords {
    private let words: Set<String>

    /// The words of a unit. Cost: proportional to its text, of which a long one is read at its beginning.
    package init(_ unit: MeasureUnit) {
        let text = unit.text
        words = Set(Self.words(of: text.utf8.count > 200 ? String(text.unicodeScalars.prefix(200)) : text))
    }

    /// Whether a word is one of them, in the singular or the plural, whatever signs stand about it; "person-hours" is
    /// when both of its parts are.
    package func holds(_ word: some StringProtocol) -> Bool {
        let parts = Self.words(of: String(word))
        return !parts.isEmpty && parts.allSatisfy { words.contains($0) }
    }

    /// The runs of letters and digits with at least one letter, in small letters and in the singular.
    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.contains(where: \.isLetter) }.map(singular)
    }

    /// A word without the ending of a plural: "hours", "passes", "bodies". What ends like one, as "pass", stays.
    private static func singular(_ word: Substring) -> String {
        guard word.count > 2, word.last == "s", !word.hasSuffix("ss") else { return String(word) }
        if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        let isLong = ["sses", "shes", "ches", "xes"].contains { word.hasSuffix($0) }
        return String(word.dropLast(isLong ? 2 : 1))
    }
}
