public import SpreadsheetModel

/// One cell that a writer is asked to write.
public struct CellPlan: Hashable, Sendable {
    /// Where it goes.
    public var reference: CellReference
    /// What it holds.
    public var content: CellContent
    /// How it looks.
    public var format: CellFormat

    /// A cell with its content and format.
    public init(_ reference: CellReference, _ content: CellContent, _ format: CellFormat = .plain) {
        self.reference = reference
        self.content = content
        self.format = format
    }
}

/// The value a formula has when it is written, shown by programs that do not recalculate.
public enum CachedValue: Hashable, Sendable {
    /// A number.
    case number(ExactDecimal)
    /// Text; the empty text shows nothing.
    case text(String)
    /// TRUE or FALSE.
    case boolean(Bool)
}

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
