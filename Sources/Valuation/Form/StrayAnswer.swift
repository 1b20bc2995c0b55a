package import SpreadsheetModel

/// A figure in a column of answers, in a row that names no measure and is no total.
package struct StrayAnswer: Hashable, Sendable {
    /// Where it stands.
    package let cell: CellReference
    /// What the cell holds.
    package let text: String

    package init(cell: CellReference, text: String) {
        self.cell = cell
        self.text = text
    }
}
