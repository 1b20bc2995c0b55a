package import SpreadsheetModel

/// Thrown when a measure of a council's workbook cannot be used, so that returns cannot be valued with it.
package struct FrameworkFault: Error, Hashable {
    /// Where the measure stands.
    package let location: CellLocation
    /// What is wrong with it, as the end of a sentence.
    package let detail: String
    /// How to put it right.
    package let fix: String

    init(at location: CellLocation, detail: String, fix: String) {
        self.location = location
        self.detail = detail
        self.fix = fix
    }

    /// What to tell an officer.
    package var message: String { "The council workbook cannot be used: in \(location) \(detail). \(fix)" }
}
