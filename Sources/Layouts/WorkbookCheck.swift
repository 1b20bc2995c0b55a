import SpreadsheetModel

/// One line of the Checks sheet: a live figure and what it must equal.
struct WorkbookCheck {
    let name: String
    /// The live figure.
    let formula: String
    /// What it must equal: a figure of Pledgebook's own, or another live one.
    let expected: CellContent
    /// The value both have when the workbook is written.
    let value: ExactDecimal
    let format: NumberFormat

    init(_ name: String, _ formula: String, _ expected: CellContent, value: ExactDecimal, _ format: NumberFormat) {
        self.name = name
        self.formula = formula
        self.expected = expected
        self.value = value
        self.format = format
    }
}
