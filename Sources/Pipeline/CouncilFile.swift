package import Returns
import SpreadsheetModel
import Valuation
import XLSXReader

/// A council's workbook at a path, read as far as it can be.
package enum CouncilFile {
    /// The framework with what is wrong with it.
    ///
    /// - Throws: a refusal when the file cannot be read or holds no table of measures.
    package static func reading(at path: String) throws(Refusal) -> CouncilReading {
        try reading(InputFile(path: path))
    }

    private static func reading(_ input: InputFile) throws(Refusal) -> CouncilReading {
        let workbook = try WorkbookSheets(input)
        do {
            return try FrameworkIngestor.reading(
                workbook.sheets, fileName: input.file.name, dateSystem: workbook.dateSystem)
        } catch {
            throw Refusal(code: "no-measures", message: "\(input.file.name) \(error.message)", cause: .unusableFile)
        }
    }
}
