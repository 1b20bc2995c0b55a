import SpreadsheetModel

extension CellRange {
    /// The range as a formula names it from another sheet: `'Social Value'!$A$1:$A$4`, or `'Social Value'!$A$1` for one
    /// cell.
    func formula(on sheet: String) -> String {
        let cells = first == last ? first.absoluteDescription : absoluteDescription
        return SheetName.quoted(sheet) + "!" + cells
    }
}
