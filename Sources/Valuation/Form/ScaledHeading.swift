package import SpreadsheetModel

/// A heading that gives the figures below it another scale: "Answer (£000)".
package struct ScaledHeading: Hashable, Sendable {
    /// The heading's cell.
    package let cell: CellReference
    /// The heading as printed.
    package let text: String

    package init(cell: CellReference, text: String) {
        self.cell = cell
        self.text = text
    }
}
