package import SpreadsheetModel

/// A bidder's answer to one measure: what stands in the cell and what it was read as.
package struct Answer: Hashable, Sendable {
    /// The cell it stands in; nil when the form has no cell for it.
    package let cell: CellReference?
    /// The cell's content as text; nil when it holds nothing.
    package let text: String?
    /// What it was read as.
    package let state: AnswerState
    /// How a quantity was got from the cell; nil when the cell stores it as a plain number, or holds none.
    package let interpretation: String?

    package init(cell: CellReference?, text: String?, state: AnswerState, interpretation: String? = nil) {
        self.cell = cell
        self.text = text
        self.state = state
        self.interpretation = interpretation
    }
}
