/// One thing a person does to a workbook.
package enum RobotStep: Sendable {
    /// Types into a cell, as at the keyboard.
    case type(sheet: String, cell: String, String)
    /// Takes the protection off a sheet.
    case unprotect(sheet: String)
    /// Inserts an empty row in front of a row, counted from 1.
    case insertRow(sheet: String, Int)
    /// Deletes a row, counted from 1.
    case deleteRow(sheet: String, Int)
    /// Moves a row in front of another, both counted from 1.
    case moveRow(sheet: String, Int, before: Int)
    /// Renames a sheet.
    case rename(sheet: String, to: String)
    /// Copies a sheet to the end.
    case copy(sheet: String, to: String)
    /// Deletes a sheet.
    case remove(sheet: String)

    /// The step as a line for the macro.
    var line: String {
        let words =
            switch self {
            case .type(let sheet, let cell, let text): ["type", sheet, cell, text]
            case .unprotect(let sheet): ["unprotect", sheet]
            case .insertRow(let sheet, let row): ["insertRow", sheet, String(row)]
            case .deleteRow(let sheet, let row): ["deleteRow", sheet, String(row)]
            case .moveRow(let sheet, let row, let other): ["moveRow", sheet, String(row), String(other)]
            case .rename(let sheet, let name): ["rename", sheet, name]
            case .copy(let sheet, let name): ["copy", sheet, name]
            case .remove(let sheet): ["remove", sheet]
            }
        return words.joined(separator: "\t")
    }
}
