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
