package import SpreadsheetModel

/// A visible column whose heading means the same as that of the column which was read.
package struct DuplicateColumn: Hashable, Sendable {
    /// Its heading's cell.
    package let cell: CellReference
    /// Its heading as printed.
    package let heading: String
    /// The heading of the column that was read, and its cell.
    package let chosenHeading: String
    package let chosenCell: CellReference
    /// Whether the two are columns of answers.
    package let holdsAnswers: Bool
    /// Whether its heading names a part of what the other column holds the whole of.
    package let isPartOfChosen: Bool
    /// The first row, from 1, in which the two differ; nil when only their headings do.
    package let firstDifference: Int?

    package init(
        cell: CellReference, heading: String, chosenHeading: String, chosenCell: CellReference, holdsAnswers: Bool,
        isPartOfChosen: Bool = false, firstDifference: Int?
    ) {
        self.cell = cell
        self.heading = heading
        self.chosenHeading = chosenHeading
        self.chosenCell = chosenCell
        self.holdsAnswers = holdsAnswers
        self.isPartOfChosen = isPartOfChosen
        self.firstDifference = firstDifference
    }
}
