/// How a cell looks. Two equal values share one stored style.
public struct CellFormat: Hashable, Sendable {
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

    /// The format of a cell that nobody formatted.
    public static let plain = CellFormat()

    /// The default format; change what differs.
    public init() {}

    /// Takes in what formats of one workbook differ in most: a table of them is asked for nearly every cell.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(number.code.utf8.count)
        hasher.combine(fill)
        hasher.combine(font.isBold)
        hasher.combine(wraps)
        hasher.combine(horizontal)
        hasher.combine(border.top)
    }
}
