import Findings
import Returns
import SocialValue
import SpreadsheetModel

extension ReturnReader {
    /// The returns of a workbook, or why the file is refused.
    ///
    /// - Parameter sheet: the name of the sheet to read, letter case aside; nil reads what there is.
    static func returns(
        of workbook: WorkbookSheets, from file: SourceFile, framework: Framework?, sheet: String?
    ) throws(Refusal) -> [Return] {
        let sheets = workbook.sheets
        var chosen: String?
        if let sheet {
            chosen = sheetName(sheet, in: sheets)
            if chosen == nil { throw Refusal(noSheet: sheet, among: sheets, of: file.name) }
        }
        let sources: [Return]
        do {
            sources = try returns(in: sheets, from: file, framework: framework, sheet: chosen)
        } catch {
            throw Refusal(
                code: error.code, message: "\(file.name) \(error.message)", cause: .unusableFile,
                request: RefusalRequest.noReturn)
        }
        guard sources.allSatisfy({ $0.lines.count <= Return.mostLines }) else { throw Refusal(tooManyLines: file.name) }
        return sources
    }
}
