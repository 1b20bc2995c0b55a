package import SpreadsheetModel

/// A sub-total that a return prints: of a theme, a section, a page, or of everything so far.
package struct StatedSubtotal: Hashable, Sendable {
    /// Its label as printed: "Subtotal: Jobs".
    package let label: String
    /// The cell with the label.
    package let labelCell: CellReference
    /// What it states.
    package let amount: StatedAmount
    /// The rows, from 1, of the first and the last line that it covers; nil when no line can be told to belong to it.
    package let rows: ClosedRange<Int>?
    /// The theme whose lines alone it covers; nil when it covers every line in ``rows``.
    package let theme: String?

    package init(
        label: String, labelCell: CellReference, amount: StatedAmount, rows: ClosedRange<Int>?, theme: String? = nil
    ) {
        self.label = label
        self.labelCell = labelCell
        self.amount = amount
        self.rows = rows
        self.theme = theme
    }

    /// Whether a line of the return is one of those it is the sum of.
    package func covers(_ line: ReturnLine) -> Bool {
        rows?.contains(line.rowNumber) == true && (theme == nil || theme == line.theme)
    }
}
