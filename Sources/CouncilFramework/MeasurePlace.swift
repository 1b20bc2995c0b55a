package import SpreadsheetModel

/// Where a measure of a council's framework stands.
package struct MeasurePlace: Hashable, Sendable {
    /// The measure as a whole: its reference cell, or its JSON object.
    package let row: CellLocation
    /// Its parts by heading: "Proxy Value", or the name of a priority scheme.
    package let cells: [String: CellLocation]

    package init(row: CellLocation, cells: [String: CellLocation]) {
        self.row = row
        self.cells = cells
    }
}
