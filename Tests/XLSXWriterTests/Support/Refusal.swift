import SpreadsheetModel
import TestPrograms
import Testing
import WorkbookPlans
import XLSXWriter

/// Writes a plan that must be refused, and gives the refusal; nothing may be left in the folder.
func refusal(of plan: WorkbookPlan, sourceLocation: SourceLocation = #_sourceLocation) throws -> XLSXWriterError {
    let folder = try ScratchFolder()
    let error = try #require(throws: XLSXWriterError.self, sourceLocation: sourceLocation) {
        try WorkbookWriter.write(plan, to: folder.file("book.xlsx"), replacing: false) { _ in }
    }
    #expect(error.code == .refusedContent, sourceLocation: sourceLocation)
    #expect(folder.names.isEmpty, sourceLocation: sourceLocation)
    return error
}

/// The same for one sheet.
func refusal(of sheet: SheetPlan, sourceLocation: SourceLocation = #_sourceLocation) throws -> XLSXWriterError {
    try refusal(of: WorkbookPlan(sheets: [sheet]), sourceLocation: sourceLocation)
}
