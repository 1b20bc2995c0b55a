public import SpreadsheetModel

/// A format that applies where a formula is true (ECMA-376 part 1, 18.3.1.18).
public struct ConditionalFormatPlan: Hashable, Sendable {
    /// The cells it watches.
    public var range: CellRange
    /// The condition, written for the range's first cell, without a leading equals sign.
    public var formula: String
    /// How cells look where it holds.
    public var format: CellFormat

    /// A format for the cells where `formula` is true.
    public init(_ range: CellRange, formula: String, format: CellFormat) {
        self.range = range
        self.formula = formula
        self.format = format
    }
}
