package import SpreadsheetModel

/// A heading that gives the figures below it another scale, "Answer (£000)", or one printed again with another meaning
/// than it has above.
package struct ScaledHeading: Hashable, Sendable {
    /// The heading's cell.
    package let cell: CellReference
    /// The heading as printed.
    package let text: String

    /// The heading of the column where the table starts, for one that is printed again and differs from it.
    package let first: String?

    package init(cell: CellReference, text: String, first: String? = nil) {
        self.cell = cell
        self.text = text
        self.first = first
    }
}
