import SpreadsheetModel

/// Typed text with numbers in it that are no one quantity: a range, a rate, or several one under the other.
enum TypedRange {
    /// Whether figures stand on more than one line of the text, or are parted by a tab: "500⏎600" is two numbers, though
    /// on one line a space may stand at thousands.
    static func isOnSeveralLines(_ text: String) -> Bool {
        let lines = text.unicodeScalars.split { lineEnds.contains($0) }
        return lines.count > 1 && lines.count { $0.contains(where: LetterTable.isNumber) } > 1
    }

    /// Unicode's line ends, and the tab.
    private static let lineEnds: Set<Unicode.Scalar> = [
        "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}",
    ]

    /// Whether the text, in lower case, is two quantities with "to" or a dash between them: "24-30", "24 to 30 FTE".
    static func isRange(_ typed: String) -> Bool {
        let isBetween = typed.hasPrefix("between ")
        let bare = isBetween ? String(typed.dropFirst("between ".count)) : typed
        let separators = isBetween ? [" and ", " to ", "-", "–"] : [" to ", "-", "–", "—"]
        return separators.contains { separator in
            guard let place = bare.firstRange(of: separator) else { return false }
            return [bare[..<place.lowerBound], bare[place.upperBound...]].allSatisfy { part in
                guard case .quantity = TypedQuantity(String(part)) else { return false }
                return true
            }
        }
    }

    /// Whether the text, in lower case, is a number for each of some span of time: "10 per year", "5 a week".
    static func isRate(_ typed: String) -> Bool {
        guard typed.contains(where: \.isNumber) else { return false }
        return ScaleWords.holdsPeriod(typed)
    }
}

/// Typed text that gives a number, but not as an exact one: "approx 24", "24+", "up to 24".
enum TypedEstimate {
    /// Whether a text in lower case is such a number.
    static func isEstimate(_ typed: String) -> Bool {
        guard typed.contains(where: { $0.isASCII && $0.isNumber }) else { return false }
        if typed.hasSuffix("+") || typed.contains(where: { "~≈<>≤≥".contains($0) }) { return true }
        return typed.split { !$0.isLetter }.contains { words.contains(String($0)) }
    }

    private static let words: Set<String> = [
        "approx", "approximately", "about", "around", "circa", "c", "ca", "roughly", "nearly", "almost", "over",
        "under", "least", "most", "up", "min", "minimum", "max", "maximum", "est", "estimate", "estimated", "ish",
        "expected",
    ]
}

/// A fraction as it is typed: "1/2", "½", "2 1/2".
struct TypedFraction {
    /// Its decimal; nil when four places are too few, as for a third.
    let number: ExactDecimal?

    /// Reads typed text; nil when it is no fraction.
    init?(_ typed: String) {
        let spaced = typed.map { Self.signs[$0].map { " \($0)" } ?? String($0) }.joined()
        let words = spaced.split(separator: " ")
        guard (1...2).contains(words.count), let last = words.last else { return nil }
        let parts = last.split(separator: "/", omittingEmptySubsequences: false).map(Self.whole)
        guard parts.count == 2, let over = parts[0], let under = parts[1], under > 0 else { return nil }
        var whole = 0
        if words.count == 2 {
            guard let first = Self.whole(words[0]) else { return nil }
            whole = first
        }
        guard let part = ExactDecimal(over).divided(by: ExactDecimal(under), places: 4),
            part.multiplied(by: ExactDecimal(under)) == ExactDecimal(over)
        else {
            number = nil
            return
        }
        number = part.adding(ExactDecimal(whole))
    }

    private static let signs: [Character: String] = ["½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"]

    private static func whole(_ text: Substring) -> Int? {
        text.count <= 6 && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
    }
}

extension TypedQuantity {
    /// The plain number that an ambiguous text may stand for, for a person to confirm: "12.50" for "12,50",
    /// "1000.50" for "1.000,50", "650 or 650000" for "650.000", "1.234 or 1234" for "£1.234" and for "1.234 FTE". Nil
    /// for any other text.
    package static func suggestion(for text: String) -> String? {
        guard text.utf8.count <= longest else { return nil }
        let typed = PrintedText.singleLine(text).lowercased().drop { $0 == "£" || $0 == " " }
        let bare = typed.prefix { $0.isASCII && ($0.isNumber || ".,".contains($0)) }
        guard typed[bare.endIndex...].split(separator: " ").allSatisfy({ unitWords.contains(String($0)) }) else {
            return nil
        }
        if let comma = bare.firstIndex(of: ","), bare.lastIndex(of: ",") == comma {
            let whole = bare[..<comma]
            let fraction = bare[bare.index(after: comma)...]
            guard (1...2).contains(fraction.count), let digits = withoutPoints(whole) else { return nil }
            return digits + "." + fraction
        }
        guard !bare.contains(","), let digits = withoutPoints(bare), digits != bare else { return nil }
        guard hasTwoReadings(String(bare)) else { return digits }
        return "\(bare.hasSuffix(".000") ? bare.dropLast(4) : bare) or \(digits)"
    }

    /// "1.000" as "1000"; nil when the points do not stand at thousands.
    private static func withoutPoints(_ text: Substring) -> String? {
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = groups.first, (1...(groups.count == 1 ? 15 : 3)).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()
    }
}
