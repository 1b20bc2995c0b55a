package import SpreadsheetModel

/// Thrown when a workbook that was just written does not read back as it was planned. The file is never put in place.
package struct RoundTripMismatch: Error, Hashable, Sendable {
    /// The sheet that differs.
    package let sheet: String
    /// The cell that differs, when it is one.
    package let cell: CellReference?
    /// What was planned and what was read.
    package let detail: String

    /// What to tell a person.
    package var message: String {
        let place = sheet + (cell.map { "!\($0)" } ?? "")
        return "The finished workbook was not kept, because it did not read back as written: \(place), \(detail). "
            + "Nothing was changed. This is a fault of Pledgebook or of the disk, not of the return."
    }
}
