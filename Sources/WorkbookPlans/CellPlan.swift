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
