import SpreadsheetModel
import Testing

@testable import XLSXReader

/// What other readers were found to disagree on over some thousands of workbooks, one small file for each cause.
@Suite("Where other readers disagree, the stored value is given")
struct ReaderDisagreementTests {
    private func value(
        _ cell: String, strings: [String] = [], styles: String? = nil, afterRows: String = ""
    ) throws -> CellValue? {
        let rows = "<row r=\"1\"><c r=\"A1\" \(cell)</c></row>"
        let book = WorkbookBuilder(rows: rows, strings: strings, styles: styles, afterRows: afterRows)
        return try book.open().sheet(at: 0)["A1"]?.value
    }

    @Test(
        "white space of a text is kept, with and without xml:space",
        arguments: [" a ", " ", "\n", "\t a", "a\u{A0}"],
        ["<t>", "<t xml:space=\"preserve\">", "<t xml:space=\"default\">"])
    func whiteSpace(_ text: String, _ tag: String) throws {
        #expect(try value("t=\"s\"><v>0</v>", strings: ["\(tag)\(text)</t>"]) == .text(text))
        #expect(try value("t=\"inlineStr\"><is>\(tag)\(text)</t></is>") == .text(text))
    }

    @Test("white space of each run is kept")
    func runs() throws {
        let item = "<r><t>Regular </t></r><r><rPr><b/></rPr><t>Bold</t></r>"
        #expect(try value("t=\"s\"><v>0</v>", strings: [item]) == .text("Regular Bold"))
    }

    @Test(
        "escapes are units of UTF-16: pairs make one character, half a pair stays as it is written",
        arguments: [
            ("_xD83D__xDE00_", "\u{1F600}"), ("_xD83D_", "_xD83D_"), ("_xDE00__xD83D_", "_xDE00__xD83D_"),
            ("_x005F_x005F_", "_x005F_"), ("_x005F_xD83D_", "_xD83D_"), ("a_x000D_b", "a\rb"), ("_x0014_", "\u{14}"),
            ("_x00e9_", "é"), ("_x12_", "_x12_"), ("_X0041_", "_X0041_"),
        ])
    func escapes(_ stored: String, _ text: String) throws {
        #expect(try value("t=\"s\"><v>0</v>", strings: ["<t>\(stored)</t>"]) == .text(text))
        #expect(try value("t=\"str\"><v>\(stored)</v>") == .text(text))
    }

    @Test(
        "a number under a date format stays a number, in or out of the calendar",
        arguments: ["-1", "0.5", "2958466", "1E+20"])
    func dates(_ literal: String) throws {
        let styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"
        #expect(try value("s=\"1\"><v>\(literal)</v>", styles: styles) == .number(NumberLiteral(literal)))
    }

    @Test("values under a merged range are kept, and a link makes no value")
    func mergesAndLinks() throws {
        let rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"/></row>"
        let after =
            "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells><hyperlinks><hyperlink ref=\"C1\" location=\"x\"/></hyperlinks>"
        let sheet = try WorkbookBuilder(rows: rows, afterRows: after).open().sheet(at: 0)
        #expect(sheet["B1"]?.value == .number(NumberLiteral("2")))
        #expect(sheet["C1"]?.value == .blank)
    }

    @Test("counts and dimensions are not believed", arguments: ["A0", "", "A1", "A1:XFD1048576", "B2:A1", "nonsense"])
    func statedSizes(_ dimension: String) throws {
        var book = WorkbookBuilder(
            worksheet: """
                <worksheet xmlns="\(WorkbookBuilder.main)"><dimension ref="\(dimension)"/><sheetData><row r="9" spans="1:2">
                <c r="D9" t="s"><v>1</v></c></row></sheetData></worksheet>
                """, strings: ["<t>a</t>", "<t>b</t>"])
        for count in ["0", "1", "99999999999", "-1", "x"] {
            book["xl/sharedStrings.xml"] = """
                <sst xmlns="\(WorkbookBuilder.main)" count="\(count)" uniqueCount="\(count)"><si><t>a</t></si><si><t>b</t></si></sst>
                """
            #expect(try book.open().sheet(at: 0)["D9"]?.value == .text("b"))
        }
    }

    @Test("styles may be missing, or lead nowhere", arguments: ["><v>7</v>", "s=\"5\"><v>7</v>"])
    func noStyles(_ cell: String) throws {
        #expect(try value(cell) == .number(NumberLiteral("7")))
        var book = WorkbookBuilder(
            rows: "<row><c \(cell)</c></row>", styles: "<cellXfs><xf numFmtId=\"999\"/></cellXfs>")
        #expect(try book.open().sheet(at: 0)["A1"]?.format == .general)
        book.remove("xl/styles.xml")
        #expect(try book.open().sheet(at: 0)["A1"]?.format == .general)
    }

    @Test("an empty item of the shared strings counts; elements of another namespace in one do not")
    func sharedStringItems() throws {
        let odd = "<x:t xmlns:x=\"urn:other\">no</x:t><t>yes</t><rPh sb=\"0\" eb=\"1\"><t>read</t></rPh>"
        #expect(try value("t=\"s\"><v>1</v>", strings: ["", odd]) == .text("yes"))
        #expect(try value("t=\"s\"><v>0</v>", strings: ["", odd]) == .text(""))
    }

    @Test("a macro sheet is listed as one, and does not cost the cells of the others")
    func macroSheet() throws {
        var book = WorkbookBuilder(rows: "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>")
        book["xl/workbook.xml"] = """
            <workbook xmlns="\(WorkbookBuilder.main)" xmlns:r="\(WorkbookBuilder.relationships)"><sheets>
            <sheet name="Macro1" r:id="rId8"/><sheet name="Return" r:id="rId1"/></sheets></workbook>
            """
        book["xl/_rels/workbook.xml.rels"] = WorkbookBuilder.relations([
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId8", "xlMacrosheet", "macrosheets/sheet1.xml"),
        ])
        book["xl/macrosheets/sheet1.xml"] =
            "<x:macrosheet xmlns:x=\"\(WorkbookBuilder.main)\"><x:sheetData/></x:macrosheet>"
        let workbook = try book.open()
        #expect(workbook.sheets.map(\.kind) == [.macrosheet, .worksheet])
        #expect(workbook.hasMacros)
        #expect(try workbook.sheet(at: 0).cells == [])
        #expect(try workbook.sheet(at: 1)["A1"]?.value == .number(NumberLiteral("7")))
    }
}
