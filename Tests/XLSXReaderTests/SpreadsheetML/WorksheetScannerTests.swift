import SpreadsheetModel
import Testing

@testable import XLSXReader

@Suite("A worksheet's rows and cells stand where the file says")
struct WorksheetScannerTests {
    private func references(_ rows: String) throws -> [String] {
        try WorkbookBuilder(rows: rows).open().sheet(at: 0).cells.map { "\($0.reference)" }
    }

    @Test("cells and rows without an address follow the one before")
    func withoutAddress() throws {
        let rows = """
            <row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>
            <row><c><v>5</v></c></row>
            """
        #expect(try references(rows) == ["A1", "B1", "C4", "D4", "A5"])
    }

    @Test("rows and cells out of order are put in order")
    func outOfOrder() throws {
        let rows = """
            <row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="C1"><v>3</v></c></row>
            """
        #expect(try references(rows) == ["C1", "A2", "B2"])
    }

    @Test("an address stored twice refuses the file: two values for one price")
    func twice() throws {
        let rows = "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
        let error = #expect(throws: XLSXReaderError.self) { try references(rows) }
        #expect(error?.cell == CellReference("B1"))
    }

    @Test(
        "an address outside the sheet refuses the file",
        arguments: [
            "<row r=\"0\"/>", "<row r=\"-1\"/>", "<row r=\"1048577\"/>", "<row r=\"99999999999999999999\"/>",
            "<row r=\"x\"/>", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"A0\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"AAAAAAAAA1\"/></row>", "<row r=\"1\"><c r=\"A9999999\"><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"XFD1\"/><c><v>1</v></c></row>",
        ])
    func outside(_ rows: String) throws {
        let error = #expect(throws: XLSXReaderError.self) { try references(rows) }
        #expect(error?.code == .damaged)
    }

    @Test(
        "a cell whose address is none is passed over, as Excel does, and counted when it holds something",
        arguments: ["", "1", "A", "\u{FF21}1", "A1 ", "A1:B2", "R1C1", "#REF!"])
    func unplaced(_ address: String) throws {
        let book = WorkbookBuilder(
            rows: """
                <row r="1"><c r="A1"><v>1</v></c><c r="\(address)"><v>2</v></c><c r="\(address)" s="0"/>\
                <c r="\(address)"><f>1+1</f></c><c r="C1"><v>3</v></c></row>
                """)
        let workbook = try book.open()
        let values = try workbook.sheet(at: 0).cells.map(\.value)
        #expect(values == [.number(NumberLiteral("1")), .number(NumberLiteral("3"))])
        #expect(try workbook.streamRows(ofSheetAt: 0) { _ in }.unplacedCells == 2)
        #expect(try workbook.sheet(at: 0).unplacedCells == 2)
    }

    @Test(
        "of two cells with one address the one that holds something is read, wherever the other stands",
        arguments: [
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\" s=\"0\"/><c r=\"B1\"><v>2</v></c></row>",
            "<row r=\"1\"><c r=\"A1\" s=\"0\"/><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>",
            "<row r=\"1\"><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c><c r=\"B1\"/><c r=\"B1\"/></row>",
            """
            <row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v/></c></row>
            """,
        ])
    func emptyTwin(_ rows: String) throws {
        let workbook = try WorkbookBuilder(rows: rows).open()
        let cells = try workbook.sheet(at: 0).cells
        #expect(cells.map { "\($0.reference)" } == ["A1", "B1"])
        #expect(cells.map(\.value) == [.number(NumberLiteral("1")), .number(NumberLiteral("2"))])
        #expect(throws: XLSXReaderError.self) {
            try WorkbookBuilder(rows: rows + "<row r=\"1\"><c r=\"B1\"><v>3</v></c></row>").open().sheet(at: 0)
        }
    }

    @Test("the last cell of the grid is read, and costs no more than any other")
    func lastCell() throws {
        #expect(
            try references("<row r=\"1\"><c r=\"A1\"/></row><row r=\"1048576\"><c r=\"XFD1048576\"/></row>")
                == ["A1", "XFD1048576"])
    }

    @Test("merged ranges, hidden rows and hidden columns are told")
    func layout() throws {
        let book = WorkbookBuilder(
            worksheet: """
                <worksheet xmlns="\(WorkbookBuilder.main)"><dimension ref="A0"/><cols><col min="2" max="3" hidden="1"/>
                <col min="4" max="4"/><col min="9" max="4294967295" hidden="true"/></cols><sheetData>
                <row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4"/></sheetData>
                <mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref=""/></mergeCells></worksheet>
                """)
        let sheet = try book.open().sheet(at: 0)
        #expect(sheet.mergedRanges == [CellRange("A1:G1")].compactMap(\.self))
        #expect(sheet.hiddenRows == [2])
        #expect(sheet.hiddenColumns == [1...2, 8...16_383])
    }

    @Test("a row of no height and a column of no width are hidden too")
    func noSize() throws {
        let book = WorkbookBuilder(
            worksheet: """
                <worksheet xmlns="\(WorkbookBuilder.main)"><cols><col min="2" max="2" width="0" customWidth="1"/>
                <col min="3" max="3" width="0.5"/><col min="4" max="4" width="0.0"/></cols><sheetData>
                <row r="3" ht="0" customHeight="1"/><row r="4" ht="0.75"/><row r="5" ht="15"/></sheetData></worksheet>
                """)
        let sheet = try book.open().sheet(at: 0)
        #expect(sheet.hiddenRows == [2])
        #expect(sheet.hiddenColumns == [1...1, 3...3])
    }

    @Test("anything after the end of the worksheet refuses it")
    func secondRoot() throws {
        let worksheet = "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData/></worksheet>"
        #expect(try WorkbookBuilder(worksheet: worksheet + "\n<!-- end -->").open().sheet(at: 0).cells.isEmpty)
        #expect(throws: XLSXReaderError.self) {
            try WorkbookBuilder(worksheet: worksheet + "<worksheet/>").open().sheet(at: 0)
        }
    }

    @Test("an end cut off after the last row is found out")
    func truncatedTail() throws {
        let book = WorkbookBuilder(
            worksheet:
                "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
        let error = #expect(throws: XLSXReaderError.self) { try book.open().sheet(at: 0) }
        #expect(error?.code == .damaged)
        #expect(error?.sheet == "Return")
    }
}
