/// How a cell's content stands from top to bottom (ECMA-376 part 1, 18.18.88).
public enum VerticalAlignment: Hashable, Sendable {
    /// At the upper edge.
    case top
    /// In the middle.
    case center
    /// At the lower edge.
    case bottom
}
