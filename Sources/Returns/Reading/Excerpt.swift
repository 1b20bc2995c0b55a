import SpreadsheetModel

/// What a message quotes of a text or a number that may be of any length.
enum Excerpt {
    /// The most characters that are quoted.
    static let longest = 80

    /// The text on one line, cut at ``longest`` characters with an ellipsis behind.
    static func of(_ text: String) -> String {
        let line = PrintedText.singleLine(text)
        guard let end = line.index(line.startIndex, offsetBy: longest, limitedBy: line.endIndex), end < line.endIndex
        else { return line }
        return line[..<end] + "…"
    }

    /// Two texts that differ, each on one line; where both would be cut before they differ, from a little before that
    /// place on.
    static func of(_ text: String, beside other: String) -> (text: String, other: String) {
        let lines = (PrintedText.singleLine(text), PrintedText.singleLine(other))
        let same = zip(lines.0, lines.1).prefix { $0 == $1 }.count
        guard same > longest - lead, lines.0 != lines.1 else { return (of(lines.0), of(lines.1)) }
        func part(_ line: String) -> String { "…" + of(String(line.dropFirst(same - lead))) }
        return (part(lines.0), part(lines.1))
    }

    /// How many characters are quoted before the first that differs.
    private static let lead = 20

    /// The number with its thousands separated, cut like a text.
    static func of(_ number: ExactDecimal) -> String {
        of(number.groupedText(places: number.decimalPlaces))
    }
}
