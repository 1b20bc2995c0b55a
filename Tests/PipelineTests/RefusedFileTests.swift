import Checks
import Fixtures
import Pipeline
import Testing

@testable import Findings

/// Whatever is not a return is refused by what it is, with a sentence that names the file.
@Suite struct RefusedFileTests {
    @Test(
        arguments: zip(
            [
                "empty", "old-excel-xls", "opendocument-ods", "web-page-html", "comma-separated-csv",
                "portable-document-pdf", "password-protected", "apple-numbers", "binary-workbook-xlsb", "plain-zip",
                "word-document-docx", "cut-off",
            ],
            [
                "is empty", "old Excel workbook", "OpenDocument", "web page", "text file", "PDF", "password-protected",
                "Numbers", "binary workbook", "ZIP file", "Word document", "incomplete",
            ]))
    func aFileOfAnotherKindIsNamed(_ stem: String, _ words: String) throws {
        let checked = ReturnPipeline().check(Fixtures.path("Refused/\(stem).xlsx"))
        let refusal = try #require(throws: Refusal.self) { try checked.outcome.get() }
        #expect(refusal.cause == .unusableFile)
        #expect(refusal.message.contains("\(stem).xlsx"))
        #expect(refusal.message.contains(words))
    }

    @Test func aWorkbookWithoutATableNamesSheetsAndHeadings() throws {
        let checked = ReturnPipeline().check(Fixtures.path(Fixtures.missingTable))
        let refusal = try #require(throws: Refusal.self) { try checked.outcome.get() }
        #expect(refusal.code == "no-return-table")
        #expect(refusal.message.contains("\"Cover\", \"Measures\""))
        #expect(refusal.message.contains("no column headed \"Answer\""))
    }

    @Test func aMissingFileAndAFolderAreToldApart() throws {
        let missing = ReturnPipeline().check("/nowhere/acme.xlsx")
        #expect(try #require(throws: Refusal.self) { try missing.outcome.get() }.cause == .missingFile)
        let folder = ReturnPipeline().check(Fixtures.folder)
        let refusal = try #require(throws: Refusal.self) { try folder.outcome.get() }
        #expect(refusal.cause == .unusableFile)
        #expect(refusal.message.contains("is a folder"))
    }
}
