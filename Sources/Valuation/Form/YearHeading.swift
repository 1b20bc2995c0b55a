package import SpreadsheetModel

/// The heading of a column that holds the answers for one year.
package struct YearHeading: Hashable, Sendable {
    /// As printed: "Year 1", "2026/27".
    package let text: String
    /// Where it stands.
    package let cell: CellReference

    package init(text: String, cell: CellReference) {
        self.text = text
        self.cell = cell
    }
}
