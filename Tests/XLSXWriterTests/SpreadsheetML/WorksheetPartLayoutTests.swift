import SpreadsheetModel
import Testing
import WorkbookPlans
import XLSXWriter

@Suite struct WorksheetPartLayoutTests {
    @Test func widthsHeightsAndOutlineAreStored() throws {
        let xml = try WrittenWorkbook(
            sheet([("C3", .text("x"))]) {
                $0.columns = [ColumnPlan(0...0, width: 40), ColumnPlan(2...4, width: 12, isHidden: true)]
                $0.rows = [RowPlan(2, height: 30, outlineLevel: 1), RowPlan(3, isHidden: true)]
            }
        ).sheet()
        #expect(xml.contains("<col min=\"1\" max=\"1\" width=\"40.7109375\" customWidth=\"1\"/>"))
        #expect(xml.contains("<col min=\"3\" max=\"5\" width=\"12.7109375\" hidden=\"1\" customWidth=\"1\"/>"))
        #expect(xml.contains("<row r=\"3\" ht=\"30\" customHeight=\"1\" outlineLevel=\"1\">"))
        #expect(xml.contains("<row r=\"4\" hidden=\"1\"/>"))
        #expect(xml.contains("outlineLevelRow=\"1\""))
    }

    @Test func theViewIsStored() throws {
        var second = SheetPlan(name: "Lists")
        second.visibility = .hidden
        let first = sheet([("A1", .text("h")), ("A2", .text("v"))]) {
            $0.frozenAt = cell("B2")
            $0.filter = range("A1:A2")
            $0.showsGridLines = false
            $0.isProtected = true
        }
        let written = try WrittenWorkbook(WorkbookPlan(sheets: [first, second]))
        let xml = try written.sheet()
        #expect(xml.contains("showGridLines=\"0\"") && xml.contains("tabSelected=\"1\""))
        #expect(
            xml.contains(
                "<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>"))
        #expect(xml.contains("<autoFilter ref=\"A1:A2\"/>"))
        #expect(
            xml.contains(
                "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\" autoFilter=\"0\"/>"
            ))
        let workbook = try written.part("xl/workbook.xml")
        #expect(workbook.contains("<sheet name=\"Lists\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/>"))
        #expect(!workbook.contains("activeTab"))
    }

    @Test func thePageIsStored() throws {
        let written = try WrittenWorkbook(
            sheet([("A1", .text("h"))]) {
                $0.page.isLandscape = true
                $0.page.repeatedRows = 0...1
                $0.page.breaksBefore = [12, 20]
                $0.page.area = range("A1:G30")
                $0.page.header = "&COFFICIAL & more"
                $0.page.footer = "&L&A&RPage &P of &N"
            })
        let xml = try written.sheet()
        #expect(xml.contains("<pageSetUpPr fitToPage=\"1\"/>"))
        #expect(xml.contains("<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\""))
        #expect(xml.contains("<oddHeader>&amp;COFFICIAL &amp; more</oddHeader>"))
        #expect(xml.contains("<oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter>"))
        #expect(
            xml.contains(
                "</headerFooter><rowBreaks count=\"2\" manualBreakCount=\"2\"><brk id=\"12\" max=\"16383\" man=\"1\"/>"
                    + "<brk id=\"20\" max=\"16383\" man=\"1\"/></rowBreaks>"))
        let workbook = try written.part("xl/workbook.xml")
        #expect(
            workbook.contains(
                "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'S'!$A$1:$G$30</definedName>"))
    }

    @Test func aSheetMayBeOnePageTall() throws {
        let xml = try WrittenWorkbook(sheet([("A1", .text("h"))]) { $0.page.fitsOnePageTall = true }).sheet()
        #expect(xml.contains("<pageSetUpPr fitToPage=\"1\"/>") && !xml.contains("fitToHeight"))
    }

    @Test func thePaperAndItsMarginsAreStored() throws {
        let plain = try WrittenWorkbook(sheet([("A1", .text("h"))]) { _ in }).sheet()
        #expect(plain.contains("<pageMargins left=\"0.7\" right=\"0.7\""))
        let wide = try WrittenWorkbook(
            sheet([("A1", .text("h"))]) {
                $0.page.paper = .a3
                $0.page.hasNarrowMargins = true
            }
        ).sheet()
        #expect(wide.contains("<pageMargins left=\"0.25\" right=\"0.25\" top=\"0.75\" bottom=\"0.75\""))
        #expect(wide.contains("<pageSetup paperSize=\"8\""))
        // Two of the sign are one in the text: no picture is asked for.
        let header = try WrittenWorkbook(sheet([("A1", .text("h"))]) { $0.page.header = "&LR&&G" }).sheet()
        #expect(header.contains("<oddHeader>&amp;LR&amp;&amp;G</oddHeader>"))
    }

    @Test func tablesAreTaggedAndTheirHeadingsKeepTheirFormat() throws {
        var bold = CellFormat()
        bold.font.isBold = true
        let written = try WrittenWorkbook(
            sheet([
                ("A1", .text("Measure")), ("B1", .text("Value")), ("A2", .text("NT1")), ("B2", .number(decimal("5"))),
            ]) {
                $0.cells[0].format = bold
                $0.cells[1].format = bold
                $0.tables = [
                    TablePlan(name: "Pledges", range: range("A1:B2"), headings: ["Measure", "Value"], hasFilter: true)
                ]
            })
        let xml = try written.part("xl/tables/table1.xml")
        #expect(xml.contains("name=\"Pledges\" displayName=\"Pledges\" ref=\"A1:B2\""))
        #expect(xml.contains("<autoFilter ref=\"A1:B2\"/>"))
        #expect(xml.contains("<tableColumn id=\"1\" name=\"Measure\"/><tableColumn id=\"2\" name=\"Value\"/>"))
        #expect(!xml.contains("TableStyle"))
        #expect(
            try written.sheet().contains(
                "<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\" t=\"s\"><v>1</v></c>"))
        #expect(try written.part("xl/sharedStrings.xml").contains("count=\"3\" uniqueCount=\"3\""))
    }

    @Test func definedNamesAndPropertiesAreStored() throws {
        let plan = WorkbookPlan(
            sheets: [SheetPlan(name: "S")], definedNames: [DefinedNamePlan("Total_SV_Pledge", "S!$G$27")],
            properties: DocumentProperties(
                title: "T & t", subject: "s", author: "a", company: "c",
                custom: [CustomProperty("Source SHA-256", "ab<c")]))
        let written = try WrittenWorkbook(plan)
        #expect(
            try written.part("xl/workbook.xml").contains("<definedName name=\"Total_SV_Pledge\">S!$G$27</definedName>"))
        let core = try written.part("docProps/core.xml")
        #expect(core.contains("<dc:title>T &amp; t</dc:title><dc:subject>s</dc:subject><dc:creator>a</dc:creator>"))
        #expect(try written.part("docProps/app.xml").contains("<Company>c</Company>"))
        let custom = try written.part("docProps/custom.xml")
        #expect(custom.contains("name=\"Source SHA-256\"") && custom.contains("<vt:lpwstr>ab&lt;c</vt:lpwstr>"))
    }
}
