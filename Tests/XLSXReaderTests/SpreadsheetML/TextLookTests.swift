import SpreadsheetModel
import Testing

@testable import XLSXReader

@Suite("What fonts do to text is told of the cells that it is done to, and of no other")
struct TextLookTests {
    private static let fonts = """
        <fonts><font><sz val="11"/><color theme="1"/></font><font><strike/></font><font><vertAlign val="superscript"/></font>
        <font><vertAlign val="subscript"/><strike val="0"/></font><font><sz val="3"/></font>
        <font><color rgb="FFFFFFFF"/></font><font><color theme="0" tint="-0.04"/></font><font><color indexed="9"/></font>
        <font><color rgb="FF1F4E79"/></font></fonts>
        <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills>
        """

    /// A workbook of one number under a cell format with this font, fill and number format.
    private func look(font: Int, fill: Int = 0, code: String = "0") throws -> TextLook? {
        let book = WorkbookBuilder(
            rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>24</v></c><c r=\"B1\"><v>24</v></c></row>",
            styles: "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts>" + Self.fonts
                + "<cellXfs><xf/><xf numFmtId=\"164\" fontId=\"\(font)\" fillId=\"\(fill)\"/></cellXfs>")
        let sheet = try book.open().sheet(at: 0)
        #expect(sheet["B1"]?.look == [])
        return sheet["A1"]?.look
    }

    @Test(
        "a cell's font",
        arguments: [
            (0, 0, []), (1, 0, .struckOut), (2, 0, .raised), (3, 0, .lowered), (4, 0, .tiny), (5, 0, .coloredAsFill),
            (5, 2, []), (6, 0, .coloredAsFill), (7, 0, .coloredAsFill), (8, 2, .coloredAsFill), (8, 0, []), (5, 1, []),
            (99, 99, []), (-1, -7, []),
        ] as [(Int, Int, TextLook)])
    func fonts(font: Int, fill: Int, expected: TextLook) throws {
        #expect(try look(font: font, fill: fill) == expected)
    }

    @Test("a colour that the number format names goes before that of the font")
    func formatColor() throws {
        #expect(try look(font: 0, code: "[White]0") == .coloredAsFill)
        #expect(try look(font: 0, fill: 2, code: "[White]0") == [])
    }

    private let footnote = "<r><t>24</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>"

    @Test("the runs of a shared and of an inline text, each with its length")
    func runs() throws {
        let plain = "<r><rPr><b/></rPr><t>24</t></r><r><t>5</t></r>"
        let book = WorkbookBuilder(
            rows:
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\"><v>1</v></c>"
                + "<c r=\"D1\" t=\"inlineStr\"><is>\(footnote)</is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is>\(plain)</is></c></row>",
            strings: [plain, footnote])
        let sheet = try book.open().sheet(at: 0)
        let expected = [TextRun(length: 2, look: nil), TextRun(length: 1, look: .raised)]
        #expect(sheet["B1"]?.value == .text("241"))
        #expect(["A1", "B1", "C1", "D1", "A2"].map { sheet[$0]?.runs } == [nil, expected, nil, expected, nil])
    }

    @Test("a run of white is seen on a fill, and a run with its own font is not struck out with its cell")
    func runsOnFills() throws {
        let white = "<r><t>24</t></r><r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>000</t></r>"
        let book = WorkbookBuilder(
            rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\" s=\"1\"><v>0</v></c>"
                + "<c r=\"C1\" t=\"s\" s=\"2\"><v>0</v></c></row>",
            strings: [white],
            styles: Self.fonts + "<cellXfs><xf/><xf fontId=\"0\" fillId=\"2\"/><xf fontId=\"1\"/></cellXfs>")
        let sheet = try book.open().sheet(at: 0)
        let unseen = [TextRun(length: 2, look: nil), TextRun(length: 3, look: .coloredAsFill)]
        #expect(sheet["A1"]?.runs == unseen)
        #expect(sheet["B1"]?.runs == nil)
        #expect(sheet["C1"]?.runs == unseen && sheet["C1"]?.look == .struckOut)
    }

    @Test("a run in the colour of a fill that is not white cannot be seen on it, and is seen on white")
    func runsInTheColourOfTheFill() throws {
        let blue = "<r><t>7</t></r><r><rPr><color rgb=\"FF1F4E79\"/></rPr><t>00</t></r>"
        let book = WorkbookBuilder(
            rows: "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>0</v></c>"
                + "<c r=\"C1\" s=\"1\" t=\"inlineStr\"><is>\(blue)</is></c></row>",
            strings: [blue], styles: Self.fonts + "<cellXfs><xf/><xf fontId=\"0\" fillId=\"2\"/></cellXfs>")
        let sheet = try book.open().sheet(at: 0)
        let unseen = [TextRun(length: 1, look: nil), TextRun(length: 2, look: .coloredAsFill)]
        #expect(sheet["A1"]?.runs == unseen && sheet["C1"]?.runs == unseen)
        #expect(sheet["B1"]?.runs == nil)
    }

    @Test("a text of very many runs has its last ones told as one")
    func manyRuns() throws {
        let pair = "<r><rPr><strike/></rPr><t>1</t></r><r><t>2</t></r>"
        let book = WorkbookBuilder(
            rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
            strings: [String(repeating: pair, count: 2_000)])
        let runs = try #require(try book.open().sheet(at: 0)["A1"]?.runs)
        #expect(runs.count == 64)
        #expect(runs.reduce(0) { $0 + Int($1.length) } == 4_000)
        #expect(runs.last?.look == .struckOut)
    }

    @Test("rows and columns of a pixel are narrow, those of none hidden")
    func narrow() throws {
        let book = WorkbookBuilder(
            worksheet: """
                <worksheet xmlns="\(WorkbookBuilder.main)"><cols><col min="1" max="2" width="0.1"/><col min="3" max="3" width="9"/>
                <col min="4" max="4" width="0"/></cols><sheetData><row r="1" ht="0.75"><c r="A1"><v>1</v></c></row>
                <row r="2" ht="15"><c r="A2"><v>1</v></c></row><row r="3" ht="0"><c r="A3"><v>1</v></c></row>
                <row r="4" ht="0.75"><c r="A4"><v>1</v></c></row></sheetData></worksheet>
                """)
        let sheet = try book.open().sheet(at: 0)
        #expect(sheet.narrowRows == [0, 3] && sheet.hiddenRows == [2])
        #expect(sheet.narrowColumns == [0...1] && sheet.hiddenColumns == [3...3])
    }

    private func sheet(defaults: String) throws -> Sheet {
        let book = WorkbookBuilder(
            worksheet: """
                <worksheet xmlns="\(WorkbookBuilder.main)"><sheetFormatPr \(defaults)/>
                <cols><col min="2" max="3" width="9"/><col min="4" max="4" hidden="1" width="9"/></cols><sheetData>
                <row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="15"><c r="A2"><v>1</v></c></row>
                <row r="3" ht="15"><c r="A3"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row></sheetData></worksheet>
                """)
        return try book.open().sheet(at: 0)
    }

    @Test("rows and columns without a size of their own have that of the sheet")
    func defaultSizes() throws {
        let rows = try sheet(defaults: "defaultRowHeight=\"0.75\" customHeight=\"1\"")
        #expect(rows.narrowRows == [0, 3] && rows.hiddenRows == [] && rows.narrowColumns == [])
        let none = try sheet(defaults: "defaultRowHeight=\"0\" customHeight=\"1\"")
        #expect(none.hiddenRows == [0, 3] && none.narrowRows == [])
        let columns = try sheet(defaults: "defaultColWidth=\"0.2\" defaultRowHeight=\"15\"")
        #expect(columns.narrowColumns == [0...0, 4...16_383] && columns.narrowRows == [])
        // Stored rows of a sheet that hides all others are shown, and a height that nobody set is none.
        for defaults in ["zeroHeight=\"1\" defaultRowHeight=\"15\"", "defaultRowHeight=\"0\"", "baseColWidth=\"0\""] {
            let plain = try sheet(defaults: defaults)
            #expect(plain.narrowRows == [] && plain.hiddenRows == [] && plain.narrowColumns == [], "\(defaults)")
        }
    }
}
