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

    /// The number with its thousands separated, cut like a text.
    static func of(_ number: ExactDecimal) -> String {
        of(number.groupedText(places: number.decimalPlaces))
    }
}
