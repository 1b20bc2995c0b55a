package import SpreadsheetModel

/// A hidden column of the table whose heading is known.
package struct HiddenColumn: Hashable, Sendable {
    /// The heading's cell.
    package let cell: CellReference
    /// The heading as printed.
    package let heading: String
    /// Whether it was read, because no visible column holds the same.
    package let isRead: Bool
    /// Whether it holds answers.
    package let holdsAnswers: Bool
    /// Whether it holds figures of a year or another period that the visible columns are the others of.
    package let isPart: Bool

    package init(cell: CellReference, heading: String, isRead: Bool, holdsAnswers: Bool, isPart: Bool = false) {
        self.cell = cell
        self.heading = heading
        self.isRead = isRead
        self.holdsAnswers = holdsAnswers
        self.isPart = isPart
    }
}
