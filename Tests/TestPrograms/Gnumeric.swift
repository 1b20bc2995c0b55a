import Foundation

/// Gnumeric without a window: a second program, of other people, that recalculates what we write.
package enum Gnumeric {
    /// The cells of every sheet of a workbook as Gnumeric shows them after working every formula out again, by sheet
    /// name, row and column from 0.
    package static func recalculated(_ workbook: String, sheets names: [String]) throws -> [String: [[String]]] {
        let folder = try ScratchFolder()
        // `%n` numbers the sheets from 0 in tab order.
        try Command.run("ssconvert", ["--recalc", "--export-file-per-sheet", workbook, folder.file("%n.csv")])
        var sheets: [String: [[String]]] = [:]
        for (number, name) in names.enumerated() {
            let text = String(decoding: try bytes(of: folder.file("\(number).csv")), as: UTF8.self)
            sheets[name] = CommaSeparated.rows(text)
        }
        return sheets
    }

    /// Opens a file of comma-separated values as a person would, and saves it as a workbook.
    package static func open(csv path: String, saveAs target: String) throws {
        try Command.run(
            "ssconvert",
            [
                "--import-type=Gnumeric_stf:stf_csvtab", "-E", "UTF-8", "--export-type=Gnumeric_Excel:xlsx2", path,
                target,
            ])
    }

    /// Opens a workbook and saves it as a new .xlsx workbook, as Gnumeric writes it.
    package static func save(_ workbook: String, as target: String) throws {
        try Command.run("ssconvert", ["--export-type=Gnumeric_Excel:xlsx2", workbook, target])
    }
}
