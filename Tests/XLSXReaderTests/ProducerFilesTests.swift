import Fixtures
import SpreadsheetModel
import Testing

@testable import XLSXReader

@Suite("Files made by other programs")
struct ProducerFilesTests {
    /// The published table's cells: 22 lines of nine fields, as text.
    private static func publishedLines() throws -> [[String]] {
        let path = Fixtures.path(Fixtures.publishedTable)
        let bytes = try FileBytes.contents(ofFileAt: path, fileName: "table", limit: 1 << 20)
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        return lines.dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test(
        "hold every text of the published table in its line, and the proxy and answer as numbers or text",
        arguments: Fixtures.publishedReturns)
    func published(_ file: String) throws {
        let lines = try Self.publishedLines()
        #expect(lines.count == 22)
        let workbook = try WorkbookReader(path: Fixtures.path(file))
        let sheet = try workbook.sheet(at: 0)
        for line in lines {
            let row = try #require(sheet.cells.first { $0.value == .text(line[1]) }?.reference.row, "\(line[1])")
            let shown = sheet.row(row).map { Self.shown($0.value) }
            for field in [line[0], line[2], line[3], line[7], line[8]] {
                #expect(shown.contains(field), "\(line[1]): \(field)")
            }
            for number in [line[4], line[5]] where !number.isEmpty {
                let value = try #require(ExactDecimal(number), "\(line[1]): \(number)")
                #expect(shown.contains { NumberLiteral($0).decimal == value }, "\(line[1]): \(number)")
            }
        }
    }

    /// A value as text: a number's literal, or the text itself.
    private static func shown(_ value: CellValue) -> String {
        switch value {
        case .text(let text), .error(let text), .date(let text): text
        case .number(let literal): literal.text
        case .boolean(let value): "\(value)"
        case .blank: ""
        }
    }

    @Test("hold live formulas with their cached values")
    func corrected() throws {
        let sheet = try WorkbookReader(path: Fixtures.path("Returns/corrected.xlsx")).sheet(at: 0)
        let formulas = sheet.cells.filter { $0.formula != nil }
        #expect(formulas.count > 20)
        #expect(formulas.allSatisfy { $0.value != .blank })
        let total = sheet.cells.compactMap { cell -> ExactDecimal? in
            if case .number(let literal) = cell.value { literal.decimal?.rounded(toPlaces: 2) } else { nil }
        }
        #expect(total.contains { $0 == ExactDecimal("8461245.35") })
    }

    @Test(
        "of other formats are refused for what they are",
        arguments: [
            ("apple-numbers", FileFormat.numbers), ("binary-workbook-xlsb", .xlsb), ("comma-separated-csv", .csv),
            ("empty", .empty), ("old-excel-xls", .xls), ("opendocument-ods", .ods), ("plain-zip", .zip),
            ("portable-document-pdf", .pdf), ("web-page-html", .html), ("word-document-docx", .docx),
        ])
    func otherFormats(_ name: String, _ format: FileFormat) {
        let error = #expect(throws: XLSXReaderError.self) {
            try WorkbookReader(path: Fixtures.path("Refused/\(name).xlsx"))
        }
        #expect(error?.code == .notAWorkbook)
        #expect(error?.foundFormat == format)
    }

    @Test("with a password, and cut off on the way")
    func damaged() {
        let locked = #expect(throws: XLSXReaderError.self) {
            try WorkbookReader(path: Fixtures.path("Refused/password-protected.xlsx"))
        }
        #expect(locked?.code == .passwordProtected)
        let cutOff = #expect(throws: XLSXReaderError.self) { try WorkbookReader(path: Fixtures.path(Fixtures.cutOff)) }
        #expect(cutOff?.code == .damaged)
        #expect(cutOff?.message.contains("is damaged or incomplete") == true)
    }

    @Test("with any one byte changed give a refusal or the same values")
    func flips() throws {
        let bytes = try FileBytes.contents(
            ofFileAt: Fixtures.path("Returns/published-pyexcelerate.xlsx"), fileName: "x", limit: 1 << 20)
        let sheet = try WorkbookReader(bytes: bytes, fileName: "x").sheet(at: 0)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1 << (index % 8)
            do throws(XLSXReaderError) {
                let other = try WorkbookReader(bytes: changed, fileName: "x")
                for position in other.sheets.indices {
                    #expect(try other.sheet(at: position).cells == sheet.cells, "byte \(index)")
                }
            } catch {
                #expect(!error.message.isEmpty)
            }
        }
    }
}
