package import SpreadsheetModel

/// A visible column of figures beside the measures from which nothing was read, as nothing tells what it holds.
package struct UnreadColumn: Hashable, Sendable {
    /// The cell of its heading.
    package let cell: CellReference
    /// Its heading as printed, or the one merged over it; empty when it has none.
    package let heading: String
    /// How many measures have a figure in it.
    package let figureCount: Int
    /// The heading it may be meant for; nil when none is near.
    package let nearest: String?
    /// Whether its heading speaks of answers, so that the answers may be these.
    package let speaksOfAnswers: Bool
    /// Whether it stands next to columns by year or other periods that were added up, and is not their sum.
    package let isBesideSummed: Bool

    package init(
        cell: CellReference, heading: String, figureCount: Int, nearest: String?, speaksOfAnswers: Bool,
        isBesideSummed: Bool = false
    ) {
        self.cell = cell
        self.heading = heading
        self.figureCount = figureCount
        self.nearest = nearest
        self.speaksOfAnswers = speaksOfAnswers
        self.isBesideSummed = isBesideSummed
    }
}
