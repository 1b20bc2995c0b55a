import SpreadsheetModel

/// How wide a text is when it is shown, and how many lines it takes: what column widths and row heights are made from.
///
/// A workbook stores no "fit to content", so whoever writes one has to measure. Widths are those of Arial (and of
/// Liberation Sans, which has the same), bold or not; other typefaces are measured as if they were Arial. Characters
/// outside the table count as one em, so East Asian text and emoji are not cut. Two measures are equal when their letters
/// have one size and weight: they measure alike.
public struct TextMeasure: Hashable, Sendable {
    /// The size of the letters in points.
    private let size: Double
    private let isBold: Bool

    /// A measure for text in a font.
    public init(_ font: CellFont = CellFont()) {
        self.init(size: font.size, isBold: font.isBold)
    }

    init(size: Double, isBold: Bool) {
        self.size = size
        self.isBold = isBold
    }

    /// The width of a text on one line, in characters: digits of Arial 11, the unit of ``ColumnPlan/width``.
    /// Of several lines the widest counts. Cost: proportional to the length of the text.
    public func characters(of text: String) -> Double {
        if SingleScalarText.isPrintableASCII(text) { return width(ofPrintable: text.utf8.span) }
        return lines(of: text).reduce(0) { widest, line in max(widest, width(of: line)) }
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
        let line = size * 1.25 + 0.5
        return min(Self.rowHeightLimit, (line * Double(max(1, lines)) * 4).rounded(.up) / 4)
    }

    /// The greatest height of a row in points (ECMA-376 part 1, 18.3.1.73, as Excel limits it).
    public static let rowHeightLimit = 409.0

    private func lines(of text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private func width(ofPrintable bytes: Span<UInt8>) -> Double {
        let letters = ArialMetrics.ofPrintableASCII(isBold: isBold)
        var units = 0
        for index in bytes.indices { units += Int(letters[Int(bytes[index] &- 0x20)]) }
        return width(ofUnits: units)
    }

    /// The width of one line, in characters of Arial 11.
    private func width(of line: Substring) -> Double {
        let units = line.unicodeScalars.reduce(0) { $0 + ArialMetrics.units(of: $1, isBold: isBold) }
        return width(ofUnits: units)
    }

    private var spaceWidth: Double { width(ofUnits: ArialMetrics.units(of: " ", isBold: isBold)) }

    private func width(ofUnits units: Int) -> Double { Double(units) / ArialMetrics.digit * size / 11 }

    /// The lines of a text whose scalars are its characters, in one pass over its bytes; nil for any other text.
    private func simpleLineCount(of text: String, inWidth available: Double) -> Int? {
        if isShort(text, in: available) { return 1 }
        let bytes = text.utf8.span
        let table = ArialMetrics.ofLetters(isBold: isBold)
        let letters = table.span
        var lines = WrappedLines(inWidth: available, space: spaceWidth)
        var (units, length, index) = (0, 0, 0)
        while index < bytes.count {
            let byte = bytes[index]
            let letter = letters[Int(byte)]
            if letter > 0 {
                units += Int(letter)
                length += 1
                index += 1
                continue
            }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\n"):
                lines.add(width(ofUnits: units), length: length)
                if byte == UInt8(ascii: "\n") { lines.breakLine() }
                (units, length, index) = (0, 0, index + 1)
            // A carriage return is one character with the line feed behind it.
            case UInt8(ascii: "\r"): return nil
            default:
                guard let scalar = SingleScalarText.scalar(in: bytes, at: index) else { return nil }
                units += ArialMetrics.units(of: scalar.value, isBold: isBold)
                length += 1
                index += scalar.length
            }
        }
        lines.add(width(ofUnits: units), length: length)
        return lines.count
    }

    /// Whether a text is printable ASCII that would fit on one line if its every letter were as wide as the widest.
    private func isShort(_ text: String, in available: Double) -> Bool {
        width(ofUnits: text.utf8.count * ArialMetrics.widestInASCII) <= available
            && SingleScalarText.isPrintableASCII(text)
    }

    private func wrappedLineCount(of line: Substring, inWidth available: Double) -> Int {
        var lines = WrappedLines(inWidth: available, space: spaceWidth)
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            lines.add(width(of: word), length: word.count)
        }
        return lines.count
    }
}

/// Counts the lines that words take in a column, one word after another.
struct WrappedLines {
    /// The lines begun so far.
    private(set) var count = 1
    private let available: Double
    private let space: Double
    private var used = 0.0

    /// - Parameters:
    ///   - available: the width of the column, in any unit.
    ///   - space: the width of a space, in the same unit.
    init(inWidth available: Double, space: Double) {
        self.available = available
        self.space = space
    }

    /// Adds a word of a width and of so many characters, behind a space unless it is the first of its line.
    mutating func add(_ width: Double, length: Int) {
        var rest = width
        if used > 0, used + space + rest > available { breakLine() }
        if used == 0, rest > available, available > 0 {
            // A word that is too long for a line fills whole lines and leaves the rest on the next.
            let whole = min((rest / available).rounded(.down), Double(length))
            count += Int(whole)
            rest -= whole * available
        }
        used += (used > 0 ? space : 0) + rest
    }

    /// Goes on with the next line.
    mutating func breakLine() {
        count += 1
        used = 0
    }
}
