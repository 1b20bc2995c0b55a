package import SpreadsheetModel

/// The heading of a column that holds the answers or values for one year or another period.
package struct YearHeading: Hashable, Sendable {
    /// As printed: "Year 1", "2026/27", "Q1 2026".
    package let text: String
    /// Where it stands.
    package let cell: CellReference
    /// How long the period is.
    package let kind: PeriodKind

    package init(text: String, cell: CellReference, kind: PeriodKind = .year) {
        self.text = text
        self.cell = cell
        self.kind = kind
    }
}
