package import SpreadsheetModel

/// A sub-total that a return prints: of a theme, a section, a page, or of everything so far.
package struct StatedSubtotal: Hashable, Sendable {
    /// Its label as printed: "Subtotal: Jobs".
    package let label: String
    /// The cell with the label.
    package let labelCell: CellReference
    /// What it states.
    package let amount: StatedAmount
    /// The rows, from 1, of the lines that it covers, in order; empty when no line can be told to belong to it.
    package let rows: [Int]

    package init(label: String, labelCell: CellReference, amount: StatedAmount, rows: [Int]) {
        self.label = label
        self.labelCell = labelCell
        self.amount = amount
        self.rows = rows
    }
}
