import NumberFormats
import SpreadsheetModel
import Testing

@testable import XLSXReader

@Suite("Cells are read as they are stored")
struct CellValueTests {
    /// Reads one cell, A1, from its XML.
    private func cell(_ xml: String, strings: [String] = [], styles: String? = nil) throws -> Cell? {
        try WorkbookBuilder(rows: "<row r=\"1\">\(xml)</row>", strings: strings, styles: styles).open().sheet(at: 0)[
            "A1"]
    }

    private func value(_ xml: String, strings: [String] = []) throws -> CellValue? {
        try cell(xml, strings: strings)?.value
    }

    @Test(
        "a number keeps its literal",
        arguments: ["650000", "0.963811801", "0.30000000000000004", "1.5E-3", "-0", "+5", "007", "1e999", "abc"])
    func numbers(_ literal: String) throws {
        let expected = CellValue.number(NumberLiteral(literal))
        #expect(try value("<c r=\"A1\"><v>\(literal)</v></c>") == expected)
        #expect(try value("<c t=\"n\" r=\"A1\"><v> \(literal)\n</v></c>") == expected)
    }

    @Test("an empty value is a blank, whatever the type says", arguments: ["n", "s", "b", "e", "d"])
    func emptyValue(_ type: String) throws {
        #expect(try value("<c r=\"A1\" t=\"\(type)\"><v></v></c>", strings: ["<t>first</t>"]) == .blank)
        #expect(try value("<c r=\"A1\" t=\"\(type)\"><v/></c>", strings: ["<t>first</t>"]) == .blank)
        #expect(try value("<c r=\"A1\" t=\"\(type)\"/>", strings: ["<t>first</t>"]) == .blank)
    }

    @Test("booleans, errors and ISO dates")
    func otherTypes() throws {
        #expect(try value("<c r=\"A1\" t=\"b\"><v>1</v></c>") == .boolean(true))
        #expect(try value("<c r=\"A1\" t=\"b\"><v>0</v></c>") == .boolean(false))
        #expect(try value("<c r=\"A1\" t=\"b\"><v>true</v></c>") == .boolean(true))
        #expect(try value("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>") == .error("#REF!"))
        #expect(try value("<c r=\"A1\" t=\"d\"><v>2026-11-22T10:00</v></c>") == .date("2026-11-22T10:00"))
    }

    @Test("shared strings join their runs and leave phonetic runs out")
    func sharedStrings() throws {
        let strings = [
            "<t>Growth</t>", "<r><rPr><b/></rPr><t>Social </t></r><r><t xml:space=\"preserve\">value </t></r>",
            "<t>課</t><rPh sb=\"0\" eb=\"1\"><t>カ</t></rPh><phoneticPr fontId=\"1\"/>", "<t/>", "",
        ]
        let expected = ["Growth", "Social value ", "課", "", ""]
        for (index, text) in expected.enumerated() {
            #expect(try value("<c r=\"A1\" t=\"s\"><v>\(index)</v></c>", strings: strings) == .text(text))
            #expect(try value("<c t=\"s\" r=\"A1\"><v>\(index)</v></c>", strings: strings) == .text(text))
        }
    }

    @Test(
        "a shared string that is not there refuses the file with the cell's address",
        arguments: ["5", "-1", "x", "1e0"])
    func sharedStringOutOfRange(_ index: String) throws {
        let error = #expect(throws: XLSXReaderError.self) {
            try cell("<c r=\"A1\" t=\"s\"><v>\(index)</v></c>", strings: ["<t>only</t>"])
        }
        #expect(error?.code == .damaged)
        #expect(error?.sheet == "Return")
        #expect(error?.cell == CellReference("A1"))
    }

    @Test("inline strings, with and without runs, and a value where the string should be")
    func inlineStrings() throws {
        #expect(try value("<c r=\"A1\" t=\"inlineStr\"><is><t> kept </t></is></c>") == .text(" kept "))
        #expect(
            try value("<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>")
                == .text("ab"))
        #expect(try value("<c r=\"A1\" t=\"inlineStr\"><v>bare</v></c>") == .text("bare"))
    }

    @Test("references, CDATA, line ends and comments inside text")
    func markupInText() throws {
        let text = "<c r=\"A1\" t=\"str\"><v>a&amp;&lt;&#x1F600;&#65;<![CDATA[<&amp;>]]><!-- no -->\r\nz</v></c>"
        #expect(try value(text) == .text("a&<\u{1F600}A<&amp;>\nz"))
    }

    @Test("_xHHHH_ escapes are decoded once, left to right, wherever text is stored")
    func escapes() throws {
        let stored = "a_x000D_b_x005F_x000D__xD83D__xDE00_"
        let text = CellValue.text("a\rb_x000D_\u{1F600}")
        #expect(try value("<c r=\"A1\" t=\"str\"><v>\(stored)</v></c>") == text)
        #expect(try value("<c r=\"A1\" t=\"inlineStr\"><is><t>\(stored)</t></is></c>") == text)
        #expect(try value("<c r=\"A1\" t=\"s\"><v>0</v></c>", strings: ["<t>\(stored)</t>"]) == text)
    }

    @Test("a formula with its value, without one, and one that is shared")
    func formulas() throws {
        let cached = try cell("<c r=\"A1\"><f>B1*&quot;2&quot;</f><v>4</v></c>")
        #expect(cached?.formula == "B1*\"2\"")
        #expect(cached?.value == .number(NumberLiteral("4")))
        let bare = try cell("<c r=\"A1\"><f>NOW()</f></c>")
        #expect(bare?.formula == "NOW()")
        #expect(bare?.value == .blank)
        #expect(try cell("<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>4</v></c>")?.formula == "")
        #expect(try cell("<c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c>")?.value == .text(""))
        #expect(try cell("<c r=\"A1\"><v>4</v></c>")?.formula == nil)
    }

    @Test("an unknown type or an impossible boolean refuses the file at the cell")
    func refused() throws {
        for xml in ["<c r=\"A1\" t=\"q\"><v>1</v></c>", "<c r=\"A1\" t=\"b\"><v>2</v></c>"] {
            let error = #expect(throws: XLSXReaderError.self) { try cell(xml) }
            #expect(error?.cell == CellReference("A1"))
        }
    }

    @Test("a number format is found through the cell format; beyond the table it is General")
    func formats() throws {
        let styles = """
            <numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0.00"/></numFmts>
            <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="777"/></cellXfs>
            """
        let expected = [
            "0": "General", "1": "\"£\"#,##0.00", "2": "0.00%", "3": "General", "4": "General", "-1": "General",
        ]
        for (style, code) in expected {
            #expect(try cell("<c r=\"A1\" s=\"\(style)\"><v>1</v></c>", styles: styles)?.format.code == code)
            #expect(try cell("<c s=\"\(style)\" r=\"A1\"><v>1</v></c>", styles: styles)?.format.code == code)
        }
        #expect(try cell("<c r=\"A1\"><v>1</v></c>", styles: styles)?.format == .general)
    }

    @Test("a format that the file names by its number alone is that of a machine in the United Kingdom")
    func builtInFormats() throws {
        let styles = """
            <numFmts><numFmt numFmtId="22" formatCode="yyyy-mm-dd"/></numFmts>
            <cellXfs><xf numFmtId="14"/><xf numFmtId="44"/><xf numFmtId="22"/></cellXfs>
            """
        let expected: [(NumberFormatKind, String)] = [
            (.date, "22/11/2026"), (.currency, "£ 46,348.00"), (.date, "2026-11-22"),
        ]
        for (style, (kind, shown)) in expected.enumerated() {
            let cell = try #require(try cell("<c r=\"A1\" s=\"\(style)\"><v>46348</v></c>", styles: styles))
            #expect(cell.format.kind == kind)
            #expect(cell.displayText(dateSystem: .from1900) == shown)
        }
    }

    @Test("A character reference may begin with any number of zeros, as expat has it")
    func paddedReferences() throws {
        let zeros = String(repeating: "0", count: 40)
        for (written, text) in [("&#\(zeros)65;", "A"), ("&#x\(zeros)41;", "A"), ("&#x10FFFF;", "\u{10FFFF}")] {
            let book = WorkbookBuilder(rows: "<row><c t=\"str\"><v>\(written)</v></c></row>")
            #expect(try book.open().sheet(at: 0)["A1"]?.value == .text(text))
            #expect(ExpatOracle.accepts(Array(book["xl/worksheets/sheet1.xml"].utf8)))
        }
        for written in ["&#\(zeros);", "&\(zeros)#65;", "&#x\(zeros)110000;", "&#\(zeros)12345678901;", "&#0x41;"] {
            let book = WorkbookBuilder(rows: "<row><c t=\"str\"><v>\(written)</v></c></row>")
            #expect(throws: XLSXReaderError.self) { try book.open().sheet(at: 0) }
        }
    }
}
