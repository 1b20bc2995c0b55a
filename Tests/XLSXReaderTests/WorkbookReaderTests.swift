import SpreadsheetModel
import Testing

@testable import XLSXReader

@Suite("A workbook's parts are found by following relationships")
struct WorkbookReaderTests {
    private let number = "<row r=\"2\"><c r=\"B2\"><v>650000</v></c></row>"

    private func expectNumber(_ book: WorkbookBuilder, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let sheet = try book.open().sheet(at: 0)
        #expect(sheet["B2"]?.value == .number(NumberLiteral("650000")), sourceLocation: sourceLocation)
    }

    @Test("the list gives names, visibility and kind in tab order")
    func sheetList() throws {
        var book = WorkbookBuilder(rows: number)
        book["xl/workbook.xml"] = """
            <workbook xmlns="\(WorkbookBuilder.main)" xmlns:r="\(WorkbookBuilder.relationships)"><sheets>
            <sheet name="A &amp; B" sheetId="7" r:id="rId1"/><sheet name="Lists" sheetId="2" state="hidden" r:id="rId1"/>
            <sheet name="Deep" sheetId="3" state="veryHidden" r:id="rId1"/><sheet name="Gone" sheetId="4" r:id="rId9"/>
            <sheet name="Chart" sheetId="5" r:id="rId8"/></sheets></workbook>
            """
        book["xl/_rels/workbook.xml.rels"] = WorkbookBuilder.relations([
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId8", "chartsheet", "chartsheets/sheet1.xml"),
            ("rId9", "worksheet", "worksheets/gone.xml"),
        ])
        book["xl/chartsheets/sheet1.xml"] = "<chartsheet xmlns=\"\(WorkbookBuilder.main)\"/>"
        let workbook = try book.open()
        #expect(workbook.sheets.map(\.name) == ["A & B", "Lists", "Deep", "Gone", "Chart"])
        #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden, .visible, .visible])
        #expect(workbook.sheets.map(\.kind) == [.worksheet, .worksheet, .worksheet, .missing, .chartsheet])
        #expect(try workbook.sheet(at: 4).cells.isEmpty)
    }

    @Test("a tab that the list leads nowhere from has no cells, however hidden it is")
    func tabWithoutContent() throws {
        var book = WorkbookBuilder(rows: number)
        book["xl/workbook.xml"] = """
            <workbook xmlns="\(WorkbookBuilder.main)" xmlns:r="\(WorkbookBuilder.relationships)"><sheets>
            <sheet name="Module1" sheetId="3" state="veryHidden" r:id=""/><sheet name="Return" sheetId="1" r:id="rId1"/>
            <sheet name="Dialog1" sheetId="4"/><sheet name="Macro1" sheetId="5" r:id="rId7"/>
            <sheet name="Dialog2" sheetId="6" r:id="rId8"/></sheets></workbook>
            """
        book["xl/_rels/workbook.xml.rels"] = WorkbookBuilder.relations([
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId7", "xlMacrosheet", "macrosheets/sheet1.xml"),
            ("rId8", "dialogsheet", "dialogsheets/sheet1.xml"),
        ])
        let office = "http://schemas.microsoft.com/office/excel/2006/main"
        book["xl/macrosheets/sheet1.xml"] = "<xm:macrosheet xmlns:xm=\"\(office)\"/>"
        book["xl/dialogsheets/sheet1.xml"] = "<dialogsheet xmlns=\"\(WorkbookBuilder.main)\"/>"
        let workbook = try book.open()
        #expect(workbook.sheets.map(\.kind) == [.empty, .worksheet, .empty, .macrosheet, .dialogsheet])
        #expect(workbook.hasMacros)
        #expect(try workbook.worksheets().map(\.name) == ["Return"])
        for index in [0, 2] {
            #expect(try workbook.sheet(at: index).cells.isEmpty)
            #expect(try workbook.comments(ofSheetAt: index).isEmpty)
            #expect(try workbook.hyperlinks(ofSheetAt: index).isEmpty)
            #expect(try workbook.tables(ofSheetAt: index).isEmpty)
        }
        try workbook.checkEveryPart()
    }

    @Test("a sheet that is missing or broken does not cost the cells of the others")
    func brokenNeighbour() throws {
        var book = WorkbookBuilder(rows: number)
        book["xl/workbook.xml"] = """
            <workbook xmlns="\(WorkbookBuilder.main)" xmlns:r="\(WorkbookBuilder.relationships)"><sheets>
            <sheet name="Return" r:id="rId1"/><sheet name="Gone" r:id="rId9"/><sheet name="Bad" r:id="rId8"/></sheets>
            </workbook>
            """
        book["xl/_rels/workbook.xml.rels"] = WorkbookBuilder.relations([
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId8", "worksheet", "worksheets/bad.xml"),
        ])
        book["xl/worksheets/bad.xml"] = "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData>"
        try expectNumber(book)
        let workbook = try book.open()
        let missing = #expect(throws: XLSXReaderError.self) { try workbook.sheet(at: 1) }
        #expect(missing?.sheet == "Gone")
        let broken = #expect(throws: XLSXReaderError.self) { try workbook.sheet(at: 2) }
        #expect(broken?.part == "xl/worksheets/bad.xml")
        #expect(broken?.code == .damaged)
    }

    @Test("targets may be absolute, climb, or differ in case; part names may hold backslashes")
    func targets() throws {
        for target in ["/xl/worksheets/sheet1.xml", "../xl/./worksheets/sheet1.xml", "WORKSHEETS/Sheet1.XML"] {
            var book = WorkbookBuilder(rows: number)
            book["xl/_rels/workbook.xml.rels"] = WorkbookBuilder.relations([("rId1", "worksheet", target)])
            try expectNumber(book)
        }
        var book = WorkbookBuilder(rows: number)
        book.rename("xl/worksheets/sheet1.xml", to: "XL\\worksheets\\sheet1.xml")
        try expectNumber(book)
    }

    @Test("part names are not guessed: everything may be called anything")
    func freeNames() throws {
        var book = WorkbookBuilder(rows: number, strings: ["<t>unused</t>"])
        book["_rels/.rels"] = WorkbookBuilder.relations([("x", "officeDocument", "/a/book.bin")])
        book.rename("xl/workbook.xml", to: "a/book.bin")
        book.rename("xl/_rels/workbook.xml.rels", to: "a/_rels/book.bin.rels")
        book["a/_rels/book.bin.rels"] = WorkbookBuilder.relations([("rId1", "worksheet", "../b/1")])
        book.rename("xl/worksheets/sheet1.xml", to: "b/1")
        try expectNumber(book)
    }

    @Test("Strict workbooks are read as Transitional ones are")
    func strict() throws {
        let base = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        var book = WorkbookBuilder(rows: number)
        for name in ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"] {
            book[name] = book[name].replacing(
                WorkbookBuilder.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main"
            )
            .replacing(WorkbookBuilder.relationships, with: base)
        }
        book["_rels/.rels"] = book["_rels/.rels"].replacing(WorkbookBuilder.relationships, with: base)
        let relations = "xl/_rels/workbook.xml.rels"
        book[relations] = book[relations].replacing(WorkbookBuilder.relationships, with: base)
        try expectNumber(book)
    }

    @Test("elements may carry a prefix, and the relationships prefix may have any name")
    func prefixes() throws {
        var book = WorkbookBuilder(rows: "")
        book["xl/workbook.xml"] = """
            <x:workbook xmlns:x="\(WorkbookBuilder.main)" xmlns:q="\(WorkbookBuilder.relationships)"><x:sheets>
            <x:sheet name="Return" id="not this" q:id="rId1"/></x:sheets></x:workbook>
            """
        book["xl/worksheets/sheet1.xml"] = """
            <x:worksheet xmlns:x="\(WorkbookBuilder.main)" xmlns:y="urn:other"><x:sheetData><x:row r="2">
            <y:c r="A2"><y:v>1</y:v></y:c><x:c r="B2"><y:v>2</y:v><x:v>650000</x:v></x:c></x:row></x:sheetData></x:worksheet>
            """
        try expectNumber(book)
        #expect(try book.open().sheet(at: 0).cells.count == 1)
    }

    @Test("the 1904 date system is told")
    func dateSystem() throws {
        var book = WorkbookBuilder()
        #expect(try book.open().dateSystem == .from1900)
        book["xl/workbook.xml"] = book["xl/workbook.xml"].replacing(
            "<sheets>", with: "<workbookPr date1904=\"1\"/><sheets>")
        #expect(try book.open().dateSystem == .from1904)
    }

    @Test("shared strings without a relationship are found by their content type")
    func lostRelationship() throws {
        var book = WorkbookBuilder(rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: ["<t>Growth</t>"])
        book["xl/_rels/workbook.xml.rels"] = WorkbookBuilder.relations([("rId1", "worksheet", "worksheets/sheet1.xml")])
        book["[Content_Types].xml"] = """
            <Types xmlns="\(WorkbookBuilder.package)/content-types"><Override PartName="/xl/sharedStrings.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
            """
        #expect(try book.open().sheet(at: 0)["A1"]?.value == .text("Growth"))
    }

    @Test("a sheet number that does not exist is an error, not a trap", arguments: [-1, 1, .max])
    func noSuchSheet(_ index: Int) throws {
        let workbook = try WorkbookBuilder().open()
        #expect(throws: XLSXReaderError.self) { try workbook.sheet(at: index) }
    }
}
