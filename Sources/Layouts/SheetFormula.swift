import SpreadsheetModel

/// The words of formulas: addresses and quoted sheet names.
enum SheetFormula {
    /// 'Social Value Pledge'!G27, with the sheet's name quoted and apostrophes inside it doubled.
    static func address(_ cell: CellReference, on sheet: String) -> String {
        quoted(sheet) + "!" + cell.description
    }

    /// 'Social Value Pledge'!$G$27, which stays where it is when its formula is copied elsewhere.
    static func absoluteAddress(_ cell: CellReference, on sheet: String) -> String {
        quoted(sheet) + "!" + cell.absoluteDescription
    }

    /// 'Social Value Pledge'!$G$2:$G$27.
    static func address(_ range: CellRange, on sheet: String) -> String {
        quoted(sheet) + "!" + range.absoluteDescription
    }

    /// A sheet's name as formulas write it.
    static func quoted(_ sheet: String) -> String {
        guard sheet.utf8.contains(UInt8(ascii: "'")) else { return "'" + sheet + "'" }
        return "'" + sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    /// The sum of the amounts whose label is that of a cell.
    ///
    /// Only operators work on whole columns here, not functions, because Gnumeric takes functions cell by cell in
    /// array form alone. The equals sign takes capitals for small letters, so where two labels differ in that only,
    /// EXACT has to tell them apart.
    ///
    /// - Parameters:
    ///   - labels: the column of labels.
    ///   - label: the cell, or text in quotation marks, to look for.
    ///   - references: the column that is filled in the rows that count.
    ///   - names: all the labels that are looked for in this column.
    static func sum(
        of amounts: String, where labels: String, is label: String, beside references: String, among names: [String]
    ) -> String {
        let isTold = Set(names.map { $0.lowercased() }).count == names.count
        let match = isTold ? "(\(labels)=\(label))" : "EXACT(\(labels),\(label))"
        return "SUMPRODUCT(\(match)*(\(references)<>\"\"),\(amounts))"
    }

    /// The sum of the amounts in the rows where another column is filled, or where it is empty.
    static func sum(of amounts: String, where column: String, isEmpty: Bool) -> String {
        "SUMPRODUCT(--(\(column)\(isEmpty ? "=" : "<>")\"\"),\(amounts))"
    }

    /// How many cells of a range hold something.
    static func filledCount(_ range: CellRange, on sheet: String) -> String {
        "SUMPRODUCT(--(\(address(range, on: sheet))<>\"\"))"
    }
}
