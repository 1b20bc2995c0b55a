/// How wide a text is when it is shown, and how many lines it takes: what column widths and row heights are made from.
///
/// A workbook stores no "fit to content", so whoever writes one has to measure. Widths are those of Arial (and of
/// Liberation Sans, which has the same), bold or not; other typefaces are measured as if they were Arial. Characters
/// outside the table count as one em, so East Asian text and emoji are not cut.
public struct TextWidth: Hashable, Sendable {
    /// The letters that are measured.
    public let font: CellFont

    /// A measure for text in a font.
    public init(_ font: CellFont = CellFont()) {
        self.font = font
    }

    /// The width of a text on one line, in characters: digits of Arial 11, the unit of ``ColumnPlan/width``.
    /// Of several lines the widest counts. Cost: proportional to the length of the text.
    public func characters(of text: String) -> Double {
        lines(of: text).reduce(0) { widest, line in max(widest, width(of: line)) }
    }

    /// How many lines a text takes in a column of the given width, wrapped between words; a word wider than the
    /// column is broken. At least 1. Cost: proportional to the length of the text.
    ///
    /// - Parameters:
    ///   - text: the text, whose own line ends count.
    ///   - width: the column's width in characters of Arial 11.
    public func lineCount(of text: String, inWidth width: Double) -> Int {
        if let count = simpleLineCount(of: text, inWidth: width) { return count }
        return lines(of: text).reduce(0) { $0 + wrappedLineCount(of: $1, inWidth: width) }
    }

    /// The height in points of a row that shows this many lines, at most the 409 that a row may have.
    public func rowHeight(lines: Int) -> Double {
        let line = font.size * 1.25 + 0.5
        return min(Self.rowHeightLimit, (line * Double(max(1, lines)) * 4).rounded(.up) / 4)
    }

    /// The greatest height of a row in points (ECMA-376 part 1, 18.3.1.73, as Excel limits it).
    public static let rowHeightLimit = 409.0

    private func lines(of text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The width of one line, in characters of Arial 11.
    private func width(of line: Substring) -> Double {
        let units = line.unicodeScalars.reduce(0) { $0 + GlyphWidths.units(of: $1, isBold: font.isBold) }
        return width(ofUnits: units)
    }

    private func width(ofUnits units: Int) -> Double { Double(units) / GlyphWidths.digit * font.size / 11 }

    /// The lines of a text whose scalars are its characters, in one pass over them; nil for any other text.
    private func simpleLineCount(of text: String, inWidth available: Double) -> Int? {
        if isShort(text, in: available) { return 1 }
        // A carriage return is one character with the line feed behind it.
        guard SimpleText.isSimple(text), !holds(UInt8(ascii: "\r"), text) else { return nil }
        var lines = WrappedLines(inWidth: available, space: width(of: " "))
        var (units, length) = (0, 0)
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar == "\n" {
                lines.add(width(ofUnits: units), length: length)
                if scalar == "\n" { lines.breakLine() }
                (units, length) = (0, 0)
            } else {
                units += GlyphWidths.units(of: scalar, isBold: font.isBold)
                length += 1
            }
        }
        lines.add(width(ofUnits: units), length: length)
        return lines.count
    }

    private func holds(_ byte: UInt8, _ text: String) -> Bool {
        let bytes = text.utf8Span.span
        for index in bytes.indices where bytes[index] == byte { return true }
        return false
    }

    /// Whether a text is printable ASCII that would fit on one line if its every letter were as wide as the widest.
    private func isShort(_ text: String, in available: Double) -> Bool {
        width(ofUnits: text.utf8.count * GlyphWidths.widestInASCII) <= available && SimpleText.isPrintableASCII(text)
    }

    private func wrappedLineCount(of line: Substring, inWidth available: Double) -> Int {
        var lines = WrappedLines(inWidth: available, space: width(of: " "))
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            lines.add(width(of: word), length: word.count)
        }
        return lines.count
    }
}
