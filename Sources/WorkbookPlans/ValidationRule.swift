public import SpreadsheetModel

/// What a guarded cell may hold.
public enum ValidationRule: Hashable, Sendable {
    /// Anything: only the prompt is shown.
    case any
    /// A number from one bound to the other, both included.
    case decimal(ExactDecimal, ExactDecimal)
    /// A whole number from one bound to the other, both included.
    case whole(Int, Int)
    /// One of the values in a range of cells: "'Lists'!$A$1:$A$9". Never a list inside the rule itself.
    case list(String)
    /// Text of at most this many characters.
    case textLength(Int)
}
