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
