import SpreadsheetModel

@testable import XLSXReader

/// What stands beside the cells of a file that could be opened.
enum FactsPromises {
    /// Every fact is given or refused with an error that keeps its own promises.
    static func broken(in workbook: WorkbookReader) -> String? {
        if let broken = asked({ _ = try workbook.definedNames() }) { return broken }
        if let broken = asked({ _ = try workbook.documentFacts() }) { return broken }
        if let broken = asked({ _ = try workbook.externalWorkbooks() }) { return broken }
        for index in workbook.sheets.indices {
            if let broken = broken(in: workbook, sheet: index) { return broken }
        }
        return nil
    }

    private static func broken(in workbook: WorkbookReader, sheet index: Int) -> String? {
        asked { _ = try workbook.tables(ofSheetAt: index).map { ($0.dataRange, $0.rangeWithoutTotals) } }
            ?? asked { _ = try workbook.comments(ofSheetAt: index) }
            ?? asked { _ = try workbook.hyperlinks(ofSheetAt: index) }
            ?? asked { _ = try workbook.dataValidations(ofSheetAt: index).map(\.listItems) }
            ?? asked { _ = try workbook.protection(ofSheetAt: index).locks.unlockedRanges }
    }

    /// What promise an answer breaks; nil for a fact, and for a refusal that keeps its own.
    private static func asked(_ question: () throws -> Void) -> String? {
        do {
            try question()
            return nil
        } catch {
            guard let error = error as? XLSXReaderError else { return "an error of another kind" }
            return WorkbookPromises.brokenByRefusal(error)
        }
    }
}
