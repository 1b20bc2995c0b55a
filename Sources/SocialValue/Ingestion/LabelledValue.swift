package import SpreadsheetModel

/// What a labelled cell of a workbook says: "Bidder" and "Acme Ltd".
package struct LabelledValue: Hashable, Sendable {
    /// The label in lower case, without punctuation.
    package let label: String
    /// The value on one line.
    package let text: String
    /// The sheet it stands on.
    package let sheet: String
    /// The value's cell, which is the label's own when both stand in it.
    package let cell: CellReference

    package init(label: String, text: String, sheet: String, cell: CellReference) {
        self.label = label
        self.text = text
        self.sheet = sheet
        self.cell = cell
    }

    /// "Acme Ltd" in Cover!B3.
    package var quoted: String { "\"\(text)\" in \(sheet)!\(cell)" }
}
