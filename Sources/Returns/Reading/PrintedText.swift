/// Text as a person sees it in a cell.
enum PrintedText {
    /// Outer white space removed and every run of white space inside, line breaks included, made one space.
    static func singleLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
