public import SpreadsheetModel

/// A comment (note) on a cell (ECMA-376 part 1, 18.7).
public struct CommentPlan: Hashable, Sendable {
    /// The cell.
    public var cell: CellReference
    /// The words.
    public var text: String
    /// Who says them.
    public var author: String

    /// A comment on a cell.
    public init(_ cell: CellReference, _ text: String, author: String = "") {
        self.cell = cell
        self.text = text
        self.author = author
    }
}
