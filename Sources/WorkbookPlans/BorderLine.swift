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
