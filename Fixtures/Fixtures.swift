/// The files tests read, by name. Paths are found from this file's own place in the checkout.
/// What made each file, and what it proves, stands in `Fixtures/README.md`.
package enum Fixtures {
    /// The folder that holds this file.
    package static let folder = folder(of: #filePath)

    /// The council's published table as tab-separated text, nine headings and 22 lines.
    package static let publishedTable = "Published/council-attachment.tsv"

    /// The published table as returns, each written by another program: stated 8461245.35, computed 2822946.49.
    package static let publishedReturns = [
        "Returns/published-gnumeric.xlsx",
        "Returns/published-libreoffice.xlsx",
        "Returns/published-libxlsxwriter.xlsx",
        "Returns/published-openpyxl.xlsx",
        "Returns/published-pyexcelerate.xlsx",
        "Returns/published-xlsxwriter.xlsx",
    ]

    /// NT18 answered 6,500,000 with the proxy's hidden precision: stated and computed 8461245.35.
    package static let correctedReturns = [
        "Returns/corrected-gnumeric.xlsx",
        "Returns/corrected-openpyxl.xlsx",
        "Returns/corrected-xlsxwriter.xlsx",
        "Returns/corrected.xlsx",
    ]

    /// A sound workbook with no return table: sheets "Cover" and "Measures", the latter without a heading "Answer".
    package static let missingTable = "Refused/missing-table.xlsx"

    /// A workbook of which only the first 60% arrived.
    package static let cutOff = "Refused/cut-off.xlsx"

    /// Files that are no .xlsx workbook at all, though named so; each is told by its content.
    package static let otherFormats = [
        "Refused/apple-numbers.xlsx",
        "Refused/binary-workbook-xlsb.xlsx",
        "Refused/comma-separated-csv.xlsx",
        "Refused/empty.xlsx",
        "Refused/old-excel-xls.xlsx",
        "Refused/opendocument-ods.xlsx",
        "Refused/password-protected.xlsx",
        "Refused/plain-zip.xlsx",
        "Refused/portable-document-pdf.xlsx",
        "Refused/web-page-html.xlsx",
        "Refused/word-document-docx.xlsx",
    ]

    /// One workbook whose facts beside the cells are known, by three producers; `Makers/facts.py` says what it holds.
    package static let workbooksWithFacts = [
        "Workbooks/facts-libreoffice.xlsx",
        "Workbooks/facts-openpyxl.xlsx",
        "Workbooks/facts-xlsxwriter.xlsx",
    ]

    /// A workbook with a macro project and 650000 in B7 of its one sheet.
    package static let macroWorkbook = "Workbooks/macros-xlsxwriter.xlsx"

    /// The path of a file below `Fixtures/`, such as "Returns/published-openpyxl.xlsx".
    package static func path(_ name: String) -> String { folder + "/" + name }

    private static func folder(of file: String) -> String {
        file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    }
}
