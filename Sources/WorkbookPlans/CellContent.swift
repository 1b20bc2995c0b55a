public import SpreadsheetModel

/// What a planned cell holds.
public enum CellContent: Hashable, Sendable {
    /// Nothing but its format.
    case blank
    /// Text, written as text whatever it looks like: "=1+1" stays four characters. A workbook has no empty text, so
    /// "" is stored as ``blank``.
    case text(String)
    /// A number of at most 15 significant digits, which is what a workbook keeps.
    case number(ExactDecimal)
    /// TRUE or FALSE.
    case boolean(Bool)
    /// A formula without its leading equals sign, with the value it has now.
    case formula(String, cached: CachedValue)
}
