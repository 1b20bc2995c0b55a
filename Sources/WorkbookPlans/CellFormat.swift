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
