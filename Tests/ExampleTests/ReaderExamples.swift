import Fixtures
import NumberFormats
import RowDecoding
import SpreadsheetModel
import Testing
import XLSXReader

/// The worked examples of `Docs/Reader.md`. The body of each function stands there word for word.
@Suite struct ReaderExamples {
    /// Where the examples find their workbook.
    let path = Fixtures.path("Workbooks/facts-xlsxwriter.xlsx")

    @Test func readOneCell() throws {
        let workbook = try WorkbookReader(path: path)
        let sheet = try workbook.sheet(named: "Pledges")
        let cell = try #require(sheet["C4"])
        #expect(cell.value == .number(NumberLiteral("1234.5")))
        #expect(cell.format.kind == .currency)
        #expect(sheet.displayText(at: "C4") == "£1,234.50")
        #expect(sheet.displayText(at: "D4") == "22/11/2026")
        #expect(cell.reference.row == 3)  // rows and columns count from 0
    }

    @Test func readBytes() throws {
        let bytes = try FileBytes.contents(ofFileAt: path, fileName: "acme.xlsx", limit: 1 << 20)
        let workbook = try WorkbookReader(bytes: bytes, fileName: "acme.xlsx")
        #expect(workbook.fileName == "acme.xlsx")
    }

    @Test func listSheets() throws {
        let workbook = try WorkbookReader(path: path)
        let visible = workbook.sheets.filter { $0.kind == .worksheet && $0.visibility == .visible }
        #expect(visible.map(\.name) == ["Pledges"])
        #expect(workbook.sheets.map(\.name) == ["Pledges", "Lists", "Deep"])
    }

    @Test func streamRows() throws {
        let workbook = try WorkbookReader(path: path)
        var total = ExactDecimal.zero
        try workbook.streamRows(ofSheetAt: 0) { row in
            guard !row.isHidden else { return }
            for position in 0..<row.count {
                let cell = row[position]
                guard cell.kind == .number, cell.reference.column == 1 else { continue }
                if let number = NumberLiteral(cell.text).decimal, let sum = total.adding(number) { total = sum }
            }
        }
        #expect(total == ExactDecimal(1_300_024))
    }

    @Test func decodeRows() throws {
        struct Pledge: Decodable {
            var reference: String
            var answer: ExactDecimal?
            var proxyValue: ExactDecimal
            var due: CivilDate
            var firm: Bool
        }
        let workbook = try WorkbookReader(path: path)
        let table = try #require(try workbook.tables(ofSheetAt: 0).first)
        let pledges = try workbook.decodeRows(
            Pledge.self, ofSheetAt: 0, in: table.rangeWithoutTotals, matching: .ignoringCaseAndSpace)
        #expect(pledges.map(\.reference) == ["NT1", "NT18"])
        #expect(pledges[1].answer == ExactDecimal(650_000))
        #expect(pledges[1].proxyValue == ExactDecimal("0.963812"))
        #expect(pledges[0].due == CivilDate(year: 2026, month: 11, day: 22))
    }

    @Test func decodeRowsByHeading() throws {
        let workbook = try WorkbookReader(path: path)
        let rows = try workbook.decodeRows([String: CellValue].self, ofSheetAt: 0, in: .rows(from: 2))
        #expect(rows[0]["Reference"] == .text("NT1"))
    }

    @Test func explainWhatDoesNotFit() throws {
        struct Pledge: Decodable {
            var reference: ExactDecimal
        }
        let workbook = try WorkbookReader(path: path)
        do {
            _ = try workbook.decodeRows(
                Pledge.self, ofSheetAt: 0, in: .rows(from: 2), matching: .ignoringCaseAndSpace)
        } catch let error as CellDecodingError {
            #expect(error.cell == CellReference("A4"))
            #expect(
                error.message == """
                    facts-xlsxwriter.xlsx, sheet Pledges, cell A4: expected a number under the heading "reference", \
                    found the text "NT1".
                    """)
        }
    }

    @Test func askForFacts() throws {
        let workbook = try WorkbookReader(path: path)
        let names = try workbook.definedNames()
        #expect(names.first { $0.name == "Total_Pledge" }?.formula == "Pledges!$B$7")

        let comment = try #require(try workbook.comments(ofSheetAt: 0).first)
        #expect("\(comment.cell): \(comment.text)" == "B4: Per year, not per week")

        let links = try workbook.hyperlinks(ofSheetAt: 0)
        #expect(links.compactMap(\.address) == ["https://example.org/toms?x=1&y=2"])

        let choices = try workbook.dataValidations(ofSheetAt: 0).compactMap(\.listItems)
        #expect(choices == [["High", "Low"]])

        let protection = try workbook.protection(ofSheetAt: 0)
        #expect(protection.locks.unlockedRanges.map(\.description) == ["B4:B6"])

        #expect(try workbook.documentFacts().creator == "Ann")
        #expect(!workbook.hasMacros && !workbook.hasExternalLinks)
    }

    @Test func refuseWhatIsTooLarge() throws {
        var limits = ReadLimits.untrusted
        limits.cells = 3
        let workbook = try WorkbookReader(path: path, limits: limits)
        do throws(XLSXReaderError) {
            _ = try workbook.sheet(at: 0)
        } catch {
            #expect(error.code == .overLimit)
            #expect(error.overrun?.name == "cells")
        }
    }
}
