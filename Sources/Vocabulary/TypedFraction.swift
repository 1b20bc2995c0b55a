import SpreadsheetModel

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
