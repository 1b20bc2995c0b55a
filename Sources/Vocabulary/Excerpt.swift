package import SpreadsheetModel

/// What a message quotes of a text or a number that may be of any length.
package enum Excerpt {
    /// The most Unicode scalars that are quoted: a letter with a thousand marks on it is cut like any other text.
    package static let longest = 80
    /// How much of a text is looked at, in scalars: more is white space, or cut anyway.
    private static let looked = 1_000

    /// The text on one line, cut at ``longest`` scalars with an ellipsis behind. Cost: does not grow with the text, but
    /// for white space.
    package static func of(_ text: String) -> String {
        let start = head(of: text)
        let line = PrintedText.singleLine(start.text)
        let scalars = line.unicodeScalars
        let end = scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex) ?? scalars.endIndex
        if end == scalars.endIndex, start.isWhole { return line }
        return String(scalars[..<end]) + "…"
    }

    /// Two texts that differ, each on one line; where both would be cut before they differ, from a little before that
    /// place on.
    package static func of(_ text: String, beside other: String) -> (text: String, other: String) {
        let lines = (PrintedText.singleLine(text), PrintedText.singleLine(other))
        let scalars = (lines.0.unicodeScalars, lines.1.unicodeScalars)
        let same = zip(scalars.0, scalars.1).prefix { $0 == $1 }.count
        guard same > longest - lead, lines.0 != lines.1 else { return (of(lines.0), of(lines.1)) }
        func part(_ line: String.UnicodeScalarView) -> String { "…" + of(String(line.dropFirst(same - lead))) }
        return (part(scalars.0), part(scalars.1))
    }

    /// How many scalars are quoted before the first that differs.
    private static let lead = 20

    /// The beginning of a text, white space before it left out, and whether nothing but white space follows.
    private static func head(of text: String) -> (text: String, isWhole: Bool) {
        guard text.utf8.count > looked else { return (text, true) }
        let scalars = text.unicodeScalars.drop(while: LetterTable.isSpace)
        let head = scalars.prefix(looked)
        return (String(head), scalars[head.endIndex...].allSatisfy(LetterTable.isSpace))
    }

    /// The number with its thousands separated, cut like a text.
    package static func of(_ number: ExactDecimal) -> String {
        of(number.groupedText(places: number.decimalPlaces))
    }
}
