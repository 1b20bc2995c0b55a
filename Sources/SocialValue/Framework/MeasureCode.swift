/// One code of a measure in its plain form: upper-case prefix, number without leading zeros, lower-case suffix.
///
/// "nt 1C", "NT-1c" and "NT01c" are all NT1c. The suffix makes another measure: NT1 and NT1c are never the same.
package struct MeasureCode: Hashable, Sendable, CustomStringConvertible {
    /// "NT1c", "RE14", "C19-1".
    package let description: String

    /// Reads one code at the start of `text` and moves past it; nil, with `text` unmoved, when none stands there.
    ///
    /// Grammar: one to five letters (with digits and a hyphen after them, as in "C19-1"), an optional space, point or
    /// hyphen, one to four digits, an optional single letter. A word such as "Note" is no such letters.
    init?(parsing text: inout Substring) {
        var rest = text
        let letters = rest.takeWhile(upTo: Self.mostLetters) { $0.isLatinLetter }
        guard !letters.isEmpty else { return nil }
        rest.skipSeparator()
        var digits = rest.takeWhile(upTo: Self.mostDigits) { $0.isDecimalDigit }
        guard !digits.isEmpty else { return nil }
        var prefix = letters.uppercased()
        if rest.first == "-", let next = rest.dropFirst().first, next.isDecimalDigit {
            prefix += digits + "-"
            rest.removeFirst()
            digits = rest.takeWhile(upTo: Self.mostDigits) { $0.isDecimalDigit }
        }
        guard let number = Int(digits) else { return nil }
        let suffix = Self.takeSuffix(&rest)
        guard rest.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { return nil }
        guard !Self.words.contains(letters.lowercased()) else { return nil }
        description = prefix + String(number) + suffix
        text = rest
    }

    /// Reads one more code behind another and moves past it: one that stands behind a separator or a word such as "or",
    /// or a bare number behind a stroke, which is of the same letters: NT29 in "NT28/29".
    init?(after code: MeasureCode, parsing text: inout Substring) {
        let separators = text.prefix { " \u{A0},;/&+".contains($0) }
        var rest = text[separators.endIndex...]
        if let next = MeasureCode(parsing: &rest) {
            self = next
            text = rest
            return
        }
        let word = rest.prefix { $0.isLatinLetter }
        if ["and", "or", "to"].contains(word.lowercased()) {
            rest = rest[word.endIndex...].drop { $0.isWhitespace }
            guard let next = MeasureCode(parsing: &rest) else { return nil }
            self = next
            text = rest
            return
        }
        guard separators.contains(where: { "/&".contains($0) }), rest.first?.isDecimalDigit == true else { return nil }
        // No number and suffix take more than this, and what follows them is at most one sign.
        let next = rest.prefix(Self.mostDigits + 4)
        var spelled = code.letters + next
        guard let found = MeasureCode(parsing: &spelled), spelled.first.map({ " ,;/&-–—:".contains($0) }) ?? true else {
            return nil
        }
        self = found
        text = rest.dropFirst(next.count - spelled.count)
    }

    /// How many letters a code has at most, before any figure.
    static let mostLetters = 5
    /// How many figures a number in a code has at most.
    static let mostDigits = 4

    /// The letters it starts with: "NT" of NT1c.
    package var letters: Substring { description.prefix { $0.isLetter } }

    /// Words that stand before a number without making a code of it: "Note 1", "Year 2", "over 50".
    static let words: Set<String> = [
        "note", "notes", "year", "years", "yr", "fy", "month", "week", "weeks", "page", "pages", "sheet", "table",
        "part", "theme",
        "annex", "lot", "step", "line", "row", "rows", "box", "cell", "total", "see", "from", "over", "about", "up",
        "to",
    ]

    /// A single letter that ends the code; a letter with more letters behind it starts a word instead.
    private static func takeSuffix(_ rest: inout Substring) -> String {
        var candidate = rest
        let separator = candidate.first
        if let separator, " \u{A0}.-".contains(separator) { candidate.removeFirst() }
        guard let letter = candidate.popFirst(), letter.isLatinLetter,
            candidate.first.map({ !$0.isLetter && !$0.isNumber }) ?? true
        else { return "" }
        // Behind a space a letter may be a word of the question ("NT18 A total amount"), unless it ends the text.
        if let separator, separator.isWhitespace, !candidate.isEmpty { return "" }
        rest = candidate
        return letter.lowercased()
    }
}

extension Character {
    /// Whether it is one of A to Z, in either case.
    fileprivate var isLatinLetter: Bool { asciiValue.map { ($0 | 0x20) &- UInt8(ascii: "a") < 26 } ?? false }

    /// Whether it is one of 0 to 9.
    fileprivate var isDecimalDigit: Bool { asciiValue.map { $0 &- UInt8(ascii: "0") < 10 } ?? false }
}

extension Substring {
    fileprivate mutating func takeWhile(upTo limit: Int, _ isWanted: (Character) -> Bool) -> String {
        var (end, count) = (startIndex, 0)
        while count < limit, end < endIndex, isWanted(self[end]) {
            formIndex(after: &end)
            count += 1
        }
        defer { self = self[end...] }
        return String(self[..<end])
    }

    /// Skips one space (plain or no-break), point or hyphen.
    fileprivate mutating func skipSeparator() {
        if let first, " \u{A0}.-".contains(first) { removeFirst() }
    }
}
