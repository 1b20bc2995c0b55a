package import SpreadsheetModel

/// A cell whose figure was read, and which a merged cell covers, so that a spreadsheet program does not show it.
package struct CoveredCell: Hashable, Sendable {
    /// What the figure was read as.
    package enum Role: String, Hashable, Sendable {
        case answer
        case proxy = "proxy value"
        case stated = "stated value"
        case total
    }

    /// Where it stands.
    package let cell: CellReference
    /// The merged cells that cover it.
    package let range: CellRange
    /// What the cell holds.
    package let text: String
    /// What it was read as.
    package let role: Role
    /// The label of its measure; nil when it is the return's total.
    package let label: String?

    package init(cell: CellReference, range: CellRange, text: String, role: Role, label: String?) {
        self.cell = cell
        self.range = range
        self.text = text
        self.role = role
        self.label = label
    }
}
