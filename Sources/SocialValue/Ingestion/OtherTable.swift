package import SpreadsheetModel

/// A visible table of measures that was not chosen as the return.
package struct OtherTable: Hashable, Sendable {
    /// The sheet it stands on.
    package let sheet: String
    /// The first cell of its headings.
    package let cell: CellReference
    /// Why the chosen one was preferred, as a clause: "it has more headings".
    package let reason: String
    /// How many of its measures are answered.
    package let answeredCount: Int
    /// The references of the measures that it answers and the chosen table does not have.
    package let onlyHere: [String]

    /// Its measures, in order.
    package let lines: [ReturnLine]

    package init(
        sheet: String, cell: CellReference, reason: String, answeredCount: Int, onlyHere: [String],
        lines: [ReturnLine] = []
    ) {
        self.sheet = sheet
        self.cell = cell
        self.reason = reason
        self.answeredCount = answeredCount
        self.onlyHere = onlyHere
        self.lines = lines
    }
}
