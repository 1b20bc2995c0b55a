import SpreadsheetModel

/// The words of formulas: addresses and quoted sheet names.
enum SheetFormula {
    /// 'Social Value Pledge'!G27, with the sheet's name quoted and apostrophes inside it doubled.
    static func address(_ cell: CellReference, on sheet: String) -> String {
        quoted(sheet) + "!" + cell.description
    }

    /// 'Social Value Pledge'!$G$2:$G$27.
    static func address(_ range: CellRange, on sheet: String) -> String {
        quoted(sheet) + "!" + range.absoluteDescription
    }

    /// A sheet's name as formulas write it.
    static func quoted(_ sheet: String) -> String {
        "'" + sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}
