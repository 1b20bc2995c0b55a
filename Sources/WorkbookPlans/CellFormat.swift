public import SpreadsheetModel

/// How a cell looks. Two equal values share one stored style.
public struct CellFormat: Hashable, Sendable {
    /// The format of a cell that nobody formatted.
    public static let plain = CellFormat()

    /// How its number is shown.
    public var number = NumberFormat.general
    /// Its letters.
    public var font = CellFont()
    /// The colour behind it; nil for none.
    public var fill: Color?
    /// Its four edges.
    public var border = CellBorder()
    /// How the content stands from left to right.
    public var horizontal = HorizontalAlignment.general
    /// How the content stands from top to bottom.
    public var vertical = VerticalAlignment.bottom
    /// Whether long text runs on over several lines.
    public var wraps = false
    /// Steps of indent from the left, 0 to 15.
    public var indent = 0
    /// Whether the cell may not be changed while its sheet is protected.
    public var isLocked = true

    /// The default format; change what differs.
    public init() {}

    /// A measure for its letters, without a copy of their whole font.
    package var measure: TextMeasure { TextMeasure(size: font.size, isBold: font.isBold) }

    /// Takes in what formats of one workbook differ in most: a table of them is asked for nearly every cell.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(number.code.utf8.count)
        hasher.combine(fill)
        hasher.combine(font.color)
        hasher.combine(font.isBold)
        hasher.combine(indent)
        hasher.combine(wraps)
    }
}

/// The line along an edge of a cell (ECMA-376 part 1, 18.18.3).
public enum BorderLine: Hashable, Sendable {
    /// No line.
    case none
    /// A hair line.
    case hair
    /// A thin line.
    case thin
    /// A medium line.
    case medium
    /// Two lines, as under a grand total.
    case double
}

/// The four edges of a cell.
public struct CellBorder: Hashable, Sendable {
    /// The upper edge.
    public var top = BorderLine.none
    /// The lower edge.
    public var bottom = BorderLine.none
    /// The left edge.
    public var left = BorderLine.none
    /// The right edge.
    public var right = BorderLine.none
    /// The colour of all four; nil for black.
    public var color: Color?

    /// No edges.
    public init() {}
}

/// The letters of a cell.
public struct CellFont: Hashable, Sendable {
    /// The typeface.
    public var name = "Arial"
    /// The size in points.
    public var size = 11.0
    /// Whether the letters are bold.
    public var isBold = false
    /// Whether they are italic.
    public var isItalic = false
    /// Whether they are underlined.
    public var isUnderlined = false
    /// Their colour; nil for the reader's own default.
    public var color: Color?

    /// Arial 11.
    public init() {}
}

/// A colour by its red, green and blue parts.
public struct Color: Hashable, Sendable {
    /// 0xRRGGBB.
    public let rgb: UInt32

    /// The colour 0xRRGGBB.
    public init(_ rgb: UInt32) {
        self.rgb = rgb & 0xFF_FFFF
    }
}

extension Color: CustomStringConvertible {
    /// "#1F4E79".
    public var description: String { "#" + String(rgb, digits: 6, radix: 16) }
}

/// How a cell's content stands from left to right (ECMA-376 part 1, 18.18.40).
public enum HorizontalAlignment: Hashable, Sendable {
    /// Text left, numbers right.
    case general
    /// At the left edge.
    case left
    /// In the middle.
    case center
    /// At the right edge.
    case right
}

/// How a cell's content stands from top to bottom (ECMA-376 part 1, 18.18.88).
public enum VerticalAlignment: Hashable, Sendable {
    /// At the upper edge.
    case top
    /// In the middle.
    case center
    /// At the lower edge.
    case bottom
}
