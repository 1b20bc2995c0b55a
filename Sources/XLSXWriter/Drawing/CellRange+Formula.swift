import SpreadsheetModel

extension CellRange {
    /// The range as a formula names it from another sheet: `'Social Value'!$A$1:$A$4`, or `'Social Value'!$A$1` for one
    /// cell. The sheet's name always stands in quotation marks, because "2024", "Q1" and "R1C1" mean something else
    /// without them (ECMA-376 part 1, 18.17.2.3).
    func formula(on sheet: String) -> String {
        let cells = first == last ? first.absoluteDescription : absoluteDescription
        return "'" + sheet.replacing("'", with: "''") + "'!" + cells
    }
}
