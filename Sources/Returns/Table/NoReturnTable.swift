/// Thrown when a workbook holds no table of measures on any visible sheet.
package struct NoReturnTable: Error, Hashable {
    /// The names of the visible sheets that were looked at, in tab order.
    package let sheets: [String]
    /// The sheet and row (from 1) that came nearest to being the headings, if any came near.
    package let nearestSheet: String?
    package let nearestRow: Int?
    /// The compulsory headings that were not found there.
    package let missing: [String]

    init(sheets: [String], nearest: (sheet: String, row: Int)?, missing: [String]) {
        self.sheets = sheets
        self.nearestSheet = nearest?.sheet
        self.nearestRow = nearest?.row
        self.missing = missing
    }

    /// What to tell an officer, after the file's name.
    package var message: String {
        let looked = sheets.map { "\"\($0)\"" }.joined(separator: ", ")
        let headings = missing.map { "\"\($0)\"" }.joined(separator: " and ")
        let place =
            switch (nearestSheet, nearestRow) {
            case (let sheet?, let row?):
                "The nearest is row \(row) of sheet \"\(sheet)\", which has no column headed \(headings)."
            default:
                "A return has a row of headings with at least \(headings), and no row on these sheets is like that."
            }
        return "has no table of measures. Sheets looked at: \(looked.isEmpty ? "none is visible" : looked). \(place)"
            + " Ask for the council's return form, filled in."
    }
}
