import SpreadsheetModel
import Testing

@testable import XLSXReader

/// What no free program writes is laid out here as the specifications say.
@Suite("Facts beside the cells")
struct SheetFactsTests {
    private static let microsoft = "http://schemas.microsoft.com/office/2017/10/relationships"
    private static let threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"

    /// A workbook whose one sheet has a relationships part of its own.
    private func workbook(
        afterRows: String = "", relations: String = "", parts: [(String, String)] = []
    ) -> WorkbookBuilder {
        var book = WorkbookBuilder(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", afterRows: afterRows)
        book["xl/worksheets/_rels/sheet1.xml.rels"] =
            "<Relationships xmlns=\"\(WorkbookBuilder.package)/relationships\">\(relations)</Relationships>"
        for (name, xml) in parts { book[name] = xml }
        return book
    }

    private func relation(_ id: String, _ type: String, _ target: String, base: String) -> String {
        "<Relationship Id=\"\(id)\" Type=\"\(base)/\(type)\" Target=\"\(target)\"/>"
    }

    private var note: String {
        """
        <comments xmlns="\(WorkbookBuilder.main)"><authors><author>tc={A1}</author><author>Ann</author></authors>
        <commentList><comment ref="B2" authorId="0"><text><t>[Threaded comment] Your version…</t></text></comment>
        <comment ref="A1" authorId="1"><text><r><rPr><b/></rPr><t>Ann:</t></r><r><t xml:space="preserve"> a_x000A_b</t>
        </r></text></comment></commentList></comments>
        """
    }

    private var threaded: WorkbookBuilder {
        var book = workbook(
            relations: relation("r1", "comments", "../comments1.xml", base: WorkbookBuilder.relationships)
                + relation("r2", "threadedComment", "../threadedComments/1.xml", base: Self.microsoft),
            parts: [
                ("xl/comments1.xml", note),
                (
                    "xl/threadedComments/1.xml",
                    """
                    <ThreadedComments xmlns="\(Self.threads)"><threadedComment ref="B2" dT="2026-11-22T09:30:00.10"
                    personId="{P1}" id="{A1}" done="1"><text>Is this a year?</text></threadedComment><threadedComment
                    ref="B2" dT="2026-11-22T09:31:00.00" personId="{p2}" id="{A2}" parentId="{a1}"><text>Yes &amp; no
                    </text></threadedComment></ThreadedComments>
                    """
                ),
                (
                    "xl/persons/person.xml",
                    """
                    <personList xmlns="\(Self.threads)"><person displayName="Ann Lee" id="{P1}" userId="a"/><person
                    displayName="Ben" id="{P2}"/></personList>
                    """
                ),
            ])
        let list = book["xl/_rels/workbook.xml.rels"]
        book["xl/_rels/workbook.xml.rels"] = list.replacing(
            "</Relationships>",
            with: relation("rId9", "person", "persons/person.xml", base: Self.microsoft) + "</Relationships>")
        return book
    }

    @Test("a conversation replaces the note that stands in for it, and keeps its answers and authors")
    func conversation() throws {
        let comments = try threaded.open().comments(ofSheetAt: 0)
        #expect(
            comments == [
                CellComment(CellReference(row: 0, column: 0), "Ann: a\nb", author: "Ann"),
                CellComment(
                    CellReference(row: 1, column: 1), "Is this a year?", author: "Ann Lee",
                    time: "2026-11-22T09:30:00.10",
                    replies: [CommentReply("Yes & no\n", author: "Ben", time: "2026-11-22T09:31:00.00")],
                    isResolved: true, isThreaded: true),
            ])
    }

    @Test("a damaged or missing comments part costs the comments alone")
    func damagedComments() throws {
        var book = threaded
        book["xl/comments1.xml"] = "<comments><authors>"
        let damaged = try book.open()
        #expect(try damaged.sheet(at: 0)["A1"]?.value == .number(NumberLiteral("1")))
        let error = #expect(throws: XLSXReaderError.self) { try damaged.comments(ofSheetAt: 0) }
        #expect(error?.code == .damaged)
        #expect(error?.part == "xl/comments1.xml")
        #expect(error?.sheet == "Return")
        book.remove("xl/comments1.xml")
        #expect(throws: XLSXReaderError.self) { try book.open().comments(ofSheetAt: 0) }
        #expect(try book.open().tables(ofSheetAt: 0).isEmpty)
        #expect(try book.open().sheet(at: 0).cells.count == 1)
    }

    @Test("validations of the extension list name other sheets")
    func extendedValidations() throws {
        let main = "http://schemas.microsoft.com/office"
        let xml = """
            <extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="\(main)/spreadsheetml/2009/9/main">
            <x14:dataValidations xmlns:xm="\(main)/excel/2006/main" count="1"><x14:dataValidation type="list"
            allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$9</xm:f></x14:formula1>
            <xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>
            """
        let validations = try workbook(afterRows: xml).open().dataValidations(ofSheetAt: 0)
        #expect(validations.map(\.formula1) == ["Lists!$A$1:$A$9"])
        #expect(validations.first?.ranges.map(\.description) == ["B2:B9", "D2"])
        #expect(validations.first?.refusal?.style == .stop)
    }

    @Test("a link may have an address and a place inside it; ranges are kept whole")
    func links() throws {
        let book = workbook(
            afterRows: """
                <hyperlinks><hyperlink xmlns:q="\(WorkbookBuilder.relationships)" ref="A1:XFD1048576" q:id="r1"
                location="nt1" tooltip="a_x000A_b"/></hyperlinks>
                """,
            relations: """
                <Relationship Id="r1" TargetMode="External" Type="\(WorkbookBuilder.relationships)/hyperlink"
                Target="../other%20file.xlsx"/>
                """)
        let link = try #require(try book.open().hyperlinks(ofSheetAt: 0).first)
        #expect(link.address == "../other%20file.xlsx")
        #expect(link.location == "nt1")
        #expect(link.tip == "a\nb")
        #expect("\(link.range)" == "A1:XFD1048576")
    }

    @Test("a cell that is not stored takes the lock of its row, else of its column")
    func inheritedLocks() throws {
        let book = WorkbookBuilder(
            worksheet: """
                <worksheet xmlns="\(WorkbookBuilder.main)"><cols><col min="2" max="3" style="1"/></cols><sheetData>
                <row><c s="1"/><c s="0"/></row><row r="5" s="0" customFormat="1"/><row r="6" s="1" customFormat="1"/>
                </sheetData><sheetProtection sheet="true" sort="0"/></worksheet>
                """,
            styles: "<cellXfs><xf/><xf><protection locked=\"0\"/></xf></cellXfs>")
        let protection = try book.open().protection(ofSheetAt: 0)
        let open = ["A1", "B1", "C1", "D1", "C4", "C5", "D6", "A4"].filter {
            CellReference($0).map(protection.isEditable) ?? false
        }
        #expect(open == ["A1", "C1", "C4", "D6"])
        #expect(protection.allowedActions.contains(.sort))
        #expect(!protection.hasPassword)
        #expect(protection.locks.unlockedRanges.map(\.description) == ["A1"])
    }

    @Test("counts are limited, and the limit is named")
    func limits() throws {
        var limits = ReadLimits()
        limits.hyperlinks = 1
        limits.dataValidations = 2
        limits.comments = 1
        limits.definedNames = 0
        let link = "<hyperlink ref=\"A1\" location=\"A1\"/>"
        var book = workbook(
            afterRows: "<dataValidations><dataValidation sqref=\"A1 A2 A3\"/></dataValidations>"
                + "<hyperlinks>\(link)\(link)</hyperlinks>",
            relations: relation("r1", "comments", "../comments1.xml", base: WorkbookBuilder.relationships),
            parts: [("xl/comments1.xml", note)])
        book["xl/workbook.xml"] = book["xl/workbook.xml"].replacing(
            "</workbook>", with: "<definedNames><definedName name=\"a\">1</definedName></definedNames></workbook>")
        let workbook = try book.open(limits: limits)
        #expect(try workbook.sheet(at: 0).cells.count == 1)
        let names = try [
            #require(throws: XLSXReaderError.self) { try workbook.hyperlinks(ofSheetAt: 0) },
            #require(throws: XLSXReaderError.self) { try workbook.dataValidations(ofSheetAt: 0) },
            #require(throws: XLSXReaderError.self) { try workbook.comments(ofSheetAt: 0) },
            #require(throws: XLSXReaderError.self) { try workbook.definedNames() },
        ].map { $0.overrun?.name }
        #expect(names == ["hyperlinks", "dataValidations", "comments", "definedNames"])
    }

    @Test("the cells of alternating locks are limited like any others")
    func lockLimit() throws {
        var limits = ReadLimits()
        limits.cells = 2
        let cells = (0..<6).map { "<c s=\"\($0 % 2)\"/>" }.joined()
        let book = WorkbookBuilder(
            rows: "<row>\(cells)</row>", styles: "<cellXfs><xf/><xf><protection locked=\"0\"/></xf></cellXfs>")
        let error = #expect(throws: XLSXReaderError.self) { try book.open(limits: limits).protection(ofSheetAt: 0) }
        #expect(error?.overrun?.name == "cells")
        #expect(try book.open().protection(ofSheetAt: 0).locks.unlockedRanges.count == 3)
    }

    @Test("a table that is named twice is one table, and all tables together are held to the limit of what is inflated")
    func tableParts() throws {
        let table = "<table xmlns=\"\(WorkbookBuilder.main)\" displayName=\"T\" ref=\"A1:B2\"/>"
        let base = WorkbookBuilder.relationships
        let book = workbook(
            relations: relation("r1", "table", "../t1.xml", base: base)
                + relation("r2", "table", "../t1.xml", base: base)
                + relation("r3", "table", "/xl/t2.xml", base: base),
            parts: [("xl/t1.xml", table), ("xl/t2.xml", table + String(repeating: " ", count: 60_000))])
        #expect(try book.open().tables(ofSheetAt: 0).map(\.name) == ["T", "T"])
        var limits = ReadLimits()
        limits.deliveredBytes = 50_000
        let workbook = try book.open(limits: limits)
        #expect(try workbook.sheet(at: 0).cells.count == 1)
        let error = #expect(throws: XLSXReaderError.self) { try workbook.tables(ofSheetAt: 0) }
        #expect(error?.overrun?.name == "deliveredBytes")
        #expect(error?.sheet == "Return")
    }

    @Test("a rule of an unknown kind or an address outside the sheet is damage, told when the fact is asked for")
    func damage() throws {
        let workbook = try workbook(
            afterRows: "<dataValidations><dataValidation type=\"odd\" sqref=\"A1\"/></dataValidations>"
                + "<hyperlinks><hyperlink ref=\"A0\" location=\"x\"/></hyperlinks>"
        ).open()
        #expect(try workbook.sheet(at: 0).cells.count == 1)
        let rule = #expect(throws: XLSXReaderError.self) { try workbook.dataValidations(ofSheetAt: 0) }
        #expect(rule?.code == .damaged)
        let link = #expect(throws: XLSXReaderError.self) { try workbook.hyperlinks(ofSheetAt: 0) }
        #expect(link?.code == .damaged)
    }

    @Test("a sheet or a name that is not there is said so")
    func noSuchSheet() throws {
        let workbook = try workbook().open()
        let byIndex = #expect(throws: XLSXReaderError.self) { try workbook.tables(ofSheetAt: 1) }
        #expect(byIndex?.code == .noSuchSheet)
        let byName = #expect(throws: XLSXReaderError.self) { try workbook.sheet(named: "Lists") }
        #expect(byName?.code == .noSuchSheet)
        #expect(byName?.message.contains("Lists") == true)
        #expect(workbook.index(ofSheetNamed: "RETURN") == 0)
    }

    @Test("Strict workbooks spell the types of properties in another way")
    func strictProperties() throws {
        var book = workbook()
        book["_rels/.rels"] = WorkbookBuilder.relations([
            ("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "extendedProperties", "docProps/app.xml"),
            ("rId3", "customProperties", "docProps/custom.xml"),
        ])
        book["docProps/app.xml"] = "<Properties xmlns=\"x\"><Application>Excel</Application></Properties>"
        book["docProps/custom.xml"] =
            "<Properties xmlns=\"x\"><property name=\"a\"><v:lpwstr xmlns:v=\"v\">b</v:lpwstr></property></Properties>"
        let facts = try book.open().documentFacts()
        #expect(facts.application == "Excel")
        #expect(facts.custom == [DocumentProperty("a", .text("b"))])
        #expect(facts.title == nil)
    }
}
