import Fixtures
import NumberFormats
import RowDecoding
import SpreadsheetModel
import Testing

@testable import XLSXReader

@Suite("Rows are decoded as they are read")
struct DecodedRowsTests {
    struct Line: Decodable, Equatable {
        var reference: String
        var question: String
        var proxyValue: ExactDecimal
        var answer: CellValue?
    }

    @Test("the published returns give the same lines streamed and from the whole sheet")
    func published() throws {
        for file in Fixtures.publishedReturns {
            let workbook = try WorkbookReader(path: Fixtures.path(file))
            let sheet = try workbook.sheet(at: 0)
            let heading = try #require(sheet.cells.first { $0.value == .text("Reference") }?.reference)
            let totals = sheet.cells.last { cell in
                if case .text(let text) = cell.value { text.hasPrefix("Total") } else { false }
            }
            let end = try #require(totals?.reference.row) - 1
            let range = CellRange(
                CellReference(row: heading.row, column: 0),
                CellReference(row: end, column: CellReference.columnLimit - 1))
            let streamed = try workbook.decodeRows(
                Line.self, ofSheetAt: 0, in: range, matching: .ignoringCaseAndSpace)
            #expect(streamed.count == 22, "\(file)")
            #expect(streamed.first { $0.reference == "NT18" }?.proxyValue == ExactDecimal("0.963812"), "\(file)")
            let decoder = RowDecoder(headingMatching: .ignoringCaseAndSpace)
            #expect(try decoder.decode(Line.self, from: sheet, in: range) == streamed, "\(file)")
        }
    }

    @Test("without a range the headings are in the first row; errors name file, sheet and cell")
    func firstRow() throws {
        struct Answer: Decodable { var answer: Int }
        let book = WorkbookBuilder(
            rows: """
                <row r="1"><c r="C1" t="str"><v>answer</v></c></row><row r="3"><c r="A3"><v>9</v></c></row>
                <row r="7"><c r="C7"><v>12</v></c></row><row r="9"><c r="C9" t="str"><v>12</v></c></row>
                """)
        let workbook = try book.open()
        let error = #expect(throws: CellDecodingError.self) { try workbook.decodeRows(Answer.self, ofSheetAt: 0) }
        #expect(error?.cell == CellReference("C9"))
        #expect(error?.file == "acme.xlsx")
        #expect(error?.sheet == "Return")
        let range = try #require(CellRange("A1:D8"))
        #expect(try workbook.decodeRows(Answer.self, ofSheetAt: 0, in: range).map(\.answer) == [12])
        let none = #expect(throws: CellDecodingError.self) {
            try workbook.decodeRows(Answer.self, ofSheetAt: 0, in: .rows(from: 1))
        }
        #expect(none?.code == .missingHeading)
    }

    @Test("the workbook's own date system counts, and a sheet that breaks off is damage")
    func dateSystemAndDamage() throws {
        struct Due: Decodable { var due: CivilDate }
        var book = WorkbookBuilder(
            rows: """
                <row r="1"><c r="A1" t="str"><v>due</v></c></row><row r="2"><c r="A2" s="0"><v>44886</v></c></row>
                """,
            styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
        book["xl/workbook.xml"] = book["xl/workbook.xml"].replacing(
            "<sheets>", with: "<workbookPr date1904=\"1\"/><sheets>")
        let due = try book.open().decodeRows(Due.self, ofSheetAt: 0)
        #expect(due.map(\.due) == [CivilDate(year: 2026, month: 11, day: 22)])
        #expect(try book.open().sheet(at: 0)["A2"]?.date(dateSystem: .from1904)?.year == 2026)
        #expect(try book.open().sheet(at: 0).dateSystem == .from1904)
        book["xl/worksheets/sheet1.xml"] = String(book["xl/worksheets/sheet1.xml"].dropLast(20))
        #expect(throws: XLSXReaderError.self) { try book.open().decodeRows(Due.self, ofSheetAt: 0) }
    }
}
