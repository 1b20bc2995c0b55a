public import SpreadsheetModel

/// The value a formula has when it is written, shown by programs that do not recalculate.
public enum CachedValue: Hashable, Sendable {
    /// A number.
    case number(ExactDecimal)
    /// Text; the empty text shows nothing.
    case text(String)
    /// TRUE or FALSE.
    case boolean(Bool)
}
