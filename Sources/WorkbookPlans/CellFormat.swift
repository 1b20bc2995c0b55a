public import SpreadsheetModel

/// How a cell looks. Two equal values share one stored style.
///
/// A value is one reference to what it says, so that the thousands of cells of a workbook that look alike cost no more
/// than one, and are mostly told to be alike without a look at what they say.
public struct CellFormat: Hashable, Sendable {
    private var shared: SharedLook

    /// The format of a cell that nobody formatted.
    public static let plain = CellFormat()

    /// The default format; change what differs.
    public init() {
        shared = SharedLook(CellLook())
    }

    /// How its number is shown.
    public var number: NumberFormat {
        get { shared.look.number }
        set { change { $0.number = newValue } }
    }
    /// Its letters.
    public var font: CellFont {
        get { shared.look.font }
        set { change { $0.font = newValue } }
    }
    /// A measure for its letters, without a copy of their whole font.
    package var measure: TextMeasure { TextMeasure(size: shared.look.font.size, isBold: shared.look.font.isBold) }
    /// The colour behind it; nil for none.
    public var fill: Color? {
        get { shared.look.fill }
        set { change { $0.fill = newValue } }
    }
    /// Its four edges.
    public var border: CellBorder {
        get { shared.look.border }
        set { change { $0.border = newValue } }
    }
    /// How the content stands from left to right.
    public var horizontal: HorizontalAlignment {
        get { shared.look.horizontal }
        set { change { $0.horizontal = newValue } }
    }
    /// How the content stands from top to bottom.
    public var vertical: VerticalAlignment {
        get { shared.look.vertical }
        set { change { $0.vertical = newValue } }
    }
    /// Whether long text runs on over several lines.
    public var wraps: Bool {
        get { shared.look.wraps }
        set { change { $0.wraps = newValue } }
    }
    /// Steps of indent from the left, 0 to 15.
    public var indent: Int {
        get { shared.look.indent }
        set { change { $0.indent = newValue } }
    }
    /// Whether the cell may not be changed while its sheet is protected.
    public var isLocked: Bool {
        get { shared.look.isLocked }
        set { change { $0.isLocked = newValue } }
    }

    private mutating func change(_ change: (inout CellLook) -> Void) {
        var look = shared.look
        change(&look)
        shared = SharedLook(look)
    }

    /// Whether both look the same.
    public static func == (left: CellFormat, right: CellFormat) -> Bool {
        left.shared === right.shared || left.shared.look == right.shared.look
    }

    /// Takes in what formats of one workbook differ in most: a table of them is asked for nearly every cell.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(shared.digest)
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

/// What a ``CellFormat`` says.
struct CellLook: Equatable, Sendable {
    var number = NumberFormat.general
    var font = CellFont()
    var fill: Color?
    var border = CellBorder()
    var horizontal = HorizontalAlignment.general
    var vertical = VerticalAlignment.bottom
    var wraps = false
    var indent = 0
    var isLocked = true

    /// A number that most formats of one workbook do not have in common.
    var digest: UInt64 {
        var digest = UInt64(truncatingIfNeeded: number.code.utf8.count)
        digest = digest << 24 | UInt64(fill?.rgb ?? 0)
        digest = digest << 24 ^ UInt64(font.color?.rgb ?? 0)
        digest = digest << 4 ^ UInt64(truncatingIfNeeded: indent)
        let flags = (font.isBold ? 1 : 0) | (font.isUnderlined ? 2 : 0) | (wraps ? 4 : 0) | (isLocked ? 8 : 0)
        return digest << 4 ^ UInt64(flags)
    }
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

/// The look that several ``CellFormat`` values have between them. It never changes: a format that is changed gets another.
final class SharedLook: Sendable {
    let look: CellLook
    /// What hashing takes in, worked out once.
    let digest: UInt64

    init(_ look: CellLook) {
        self.look = look
        digest = look.digest
    }
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
