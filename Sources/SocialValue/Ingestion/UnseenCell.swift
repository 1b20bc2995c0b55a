package import SpreadsheetModel

/// Something that the return was read from, and that nobody who looks at it sees.
package struct UnseenCell: Hashable, Sendable {
    /// What a cell was read for.
    package enum Role: Hashable, Sendable {
        case answer, proxy, stated, reference
    }

    /// Why it is not seen.
    package enum Reason: Hashable, Sendable {
        /// Its text has the colour of the cell.
        case color
        /// Its text is smaller than can be read.
        case size
        /// Its row is too low.
        case row
        /// Its column is too narrow; with the heading.
        case column(String)
    }

    /// The cell.
    package let cell: CellReference
    /// What it holds, as text.
    package let text: String
    /// What it was read for.
    package let role: Role
    /// The line's reference, as people write it.
    package let label: String
    /// Why it is not seen.
    package let reason: Reason

    package init(_ cell: CellReference, _ text: String, role: Role, label: String, reason: Reason) {
        self.cell = cell
        self.text = text
        self.role = role
        self.label = label
        self.reason = reason
    }
}
