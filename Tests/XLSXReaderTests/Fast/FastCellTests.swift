import SpreadsheetModel
import Testing

@testable import XLSXReader

/// The fast path through cells written as usual must give what the slow path gives. A prefix on every element, or
/// the attributes in another order, makes the slow path read the same cells.
@Suite("The fast path through plain cells agrees with the slow path")
struct FastCellTests {
    private static let strings = ["<t>zero</t>", "<t>one</t>", "<t>two</t>"]

    /// Every plain shape, and shapes that only begin like one.
    private static let shapes: [String] = {
        let styles = ["", " s=\"1\"", " s=\"0\"", " s=\"99999\"", " s=\"\"", " s=\"1x\"", " s=\"4294967296\""]
        let types = ["", " t=\"n\"", " t=\"s\"", " t=\"b\"", " t=\"str\"", " t=\"e\"", " t=\"\"", " t=\"sn\""]
        let contents = [
            "/>", "></c>", "><v>1</v></c>", "><v>0</v></c>", "><v>2</v></c>", "><v>3</v></c>", "><v>01</v></c>",
            "><v>-1.5E+3</v></c>", "><v> 1</v></c>", "><v>&#49;</v></c>", "><v></v></c>", "><v/></c>",
            "><v>1</v ></c >",
            "><v>1</v><f>A2</f></c>", "><f>A2</f><v>1</v></c>", "><v>1<!-- x --></v></c>", "><v>x</v></c>",
            "><v>_x0041_</v></c>", "><v>12345678901</v></c>", "><v>1", "><v>1</v>", "><v>1</v></d>", "><v>1</x></c>",
        ]
        return styles.flatMap { style in types.flatMap { type in contents.map { "<c r=\"B7\"" + style + type + $0 } } }
    }()

    /// Texts and formulas, plain ones and ones that only begin so.
    private static let texts: [String] = {
        let texts = [
            "Yes", "", "1", " of 8 characters ", "seven!!", "eight!!!", "a > b", "a &amp; b", "&", "£", "a\tb",
            "a\r\nb", "£ 738,768.00", "12345678£", "1234567£8", "– “quoted” €", "é", "\u{80}\u{FF}", "\u{2028}\u{2FFF}",
            "\u{100}", "\u{1FFF}", "\u{3000}", "日本", "\u{1F600}", "a\u{301}",
            "_x0041_", "a_b", "]]>", "a]", "\u{7F}", "\u{3}", "<b/>", "~", "a<!-- x -->b", "'quoted' \"twice\"",
            String(repeating: "x", count: 8_191), String(repeating: "x", count: 8_192),
            String(repeating: "x", count: 8_193), String(repeating: "x", count: 32_767),
            String(repeating: "x", count: 32_768),
        ]
        let ways: [(String) -> String] = [
            { " t=\"str\"><v>\($0)</v></c>" }, { " t=\"inlineStr\"><is><t>\($0)</t></is></c>" },
            { " t=\"inlineStr\"><is><t xml:space=\"preserve\">\($0)</t></is></c>" },
            { " t=\"inlineStr\"><is><t xml:space=\"default\">\($0)</t></is></c>" },
            { " t=\"inlineStr\"><is><r><t>\($0)</t></r></is></c>" },
            { " t=\"inlineStr\"><is><t>\($0)</t></is><f>1</f></c>" },
            { " t=\"inlineStr\"><v>\($0)</v></c>" }, { "><f>\($0)</f><v>12.5</v></c>" }, { "><f>\($0)</f></c>" },
            { "><f>\($0)</f><v></v></c>" }, { "><f>\($0)</f><v>x</v></c>" },
            { " t=\"str\"><f>\($0)</f><v>\($0)</v></c>" },
            { " t=\"b\"><f>\($0)</f><v>1</v></c>" }, { " t=\"n\"><f>\($0)</f><v>1</v></c>" },
            { "><f aca=\"false\">\($0)</f><v>12.5</v></c>" }, { "><f aca=\"true\">\($0)</f><v>12.5</v></c>" },
            { " t=\"str\"><f aca=\"false\">\($0)</f><v>\($0)</v></c>" },
            { "><f t=\"shared\">\($0)</f><v>1</v></c>" }, { " t=\"str\"><v>\($0)</v></d>" },
            { " t=\"inlineStr\"><is><t>\($0)</t></is></d>" }, { "><f>\($0)</f><v>1</v></d>" },
        ]
        return texts.flatMap { text in
            ways.flatMap { way in ["<c r=\"B7\"", "<c r=\"B7\" s=\"1\""].map { $0 + way(text) } }
        }
    }()

    private static let addresses = ["A1", "b1", "$A$1", "XFD1", "XFE1", "A0", "A", "1", "", "AAAA1", "A1048577", "A01"]

    private func outcome(of worksheet: String) -> String {
        let book = WorkbookBuilder(
            worksheet: worksheet, strings: Self.strings, styles: "<cellXfs><xf/><xf numFmtId=\"10\"/></cellXfs>")
        do throws(XLSXReaderError) {
            return try book.open().sheet(at: 0).cells.map { "\($0)" }.joined(separator: "\n")
        } catch {
            return "refused: \(error.code) \(error.detail)"
        }
    }

    private func plain(_ cells: String) -> String {
        plain(rows: "<row r=\"7\">\(cells)</row>")
    }

    private func plain(rows: String) -> String {
        "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData>\(rows)</sheetData>\(Self.padding)</worksheet>"
    }

    /// So much that the fast path is not given up because the end of the part is near.
    private static let padding = "<!--" + String(repeating: " ", count: 200) + "-->"

    /// The same XML with every element prefixed.
    private func prefixed(_ cells: String) -> String {
        prefixed(rows: "<row r=\"7\">\(cells)</row>")
    }

    private func prefixed(rows: String) -> String {
        var worksheet = plain(rows: rows).replacing("</", with: "\u{1}").replacing("<!", with: "\u{2}")
        worksheet = worksheet.replacing("<", with: "<x:").replacing("\u{1}", with: "</x:").replacing(
            "\u{2}", with: "<!")
        return worksheet.replacing("xmlns=", with: "xmlns:x=")
    }

    @Test("for every shape a cell can have")
    func shapes() {
        for shape in Self.shapes {
            #expect(outcome(of: plain(shape)) == outcome(of: prefixed(shape)), "\(shape)")
        }
    }

    @Test("for every text and formula that a cell can have")
    func texts() {
        for cell in Self.texts {
            #expect(outcome(of: plain(cell)) == outcome(of: prefixed(cell)), "\(cell.prefix(100))")
        }
    }

    @Test("for every address, right or wrong")
    func addresses() {
        for address in Self.addresses {
            let cell = "<c r=\"\(address)\"><v>1</v></c>"
            #expect(outcome(of: plain(cell)) == outcome(of: prefixed(cell)), "\(cell)")
        }
    }

    @Test("for every way of writing a row")
    func rows() {
        let numbers = ["7", "07", "0", "1048576", "1048577", "12345678", "", "7x", "-7", "8"]
        let rest = [
            "", " spans=\"1:9\"", " spans=\"16384:16384\"", " spans=\"1 9\"", " spans=\"\"", " hidden=\"1\"",
            " spans=\"1:9\" hidden=\"1\"", " ht=\"15\"", " r=\"7\"", " ", "/",
        ]
        for number in numbers {
            for rest in rest {
                let row = "<row r=\"\(number)\"\(rest)><c r=\"A7\"><v>1</v></c></row><row><c><v>2</v></c></row>"
                let outcomes = [plain(rows: row), prefixed(rows: row)].map(outcome)
                #expect(outcomes[0] == outcomes[1], "\(row)")
            }
        }
    }

    @Test("for every way in which several rows may go on behind their numbers")
    func rowEndings() {
        let endings = [
            " customFormat=\"false\" ht=\"12.8\" hidden=\"false\"", " hidden=\"1\"", " hidden=\"0\"", " ht='12'",
            " spans=\"1:9\" ht=\"12\"", " xmlns:y=\"urn:other\" y:z=\"1\"", " y:z=\"1\"", " ht=\"1\" ht=\"1\"",
            " s=\"&lt;\"",
            " a=\"\(String(repeating: "x", count: 300))\"",
        ]
        let cells = "<c r=\"A%\"><v>1</v></c>"
        for ending in endings {
            for other in endings + [""] {
                let rows = [(7, ending), (8, ending), (9, other), (10, ending), (12, ending)].map { number, ending in
                    "<row r=\"\(number)\"\(ending)>\(cells.replacing("%", with: "\(number)"))</row>"
                }
                let (quick, general) = (plain(rows: rows.joined()), prefixed(rows: rows.joined()))
                #expect(outcome(of: quick) == outcome(of: general), "\(ending) \(other)")
                #expect(hiddenRows(of: quick) == hiddenRows(of: general), "\(ending) \(other)")
            }
        }
    }

    private func hiddenRows(of worksheet: String) -> Set<Int>? {
        try? WorkbookBuilder(worksheet: worksheet, strings: Self.strings).open().sheet(at: 0).hiddenRows
    }

    @Test("rows that go on as the row before are taken whole, but not where one declares a namespace")
    func areRowEndingsTaken() throws {
        for (ending, isTaken) in [
            (" ht=\"12.8\" hidden=\"false\"", true), (" xmlns=\"\(WorkbookBuilder.main)\"", false),
        ] {
            let rows = [1, 2].map { "<row r=\"\($0)\"\(ending)><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()
            let bytes = Array(plain(rows: rows).utf8)
            var scanner = WorksheetScanner(bytes.span, from: 0, sharedStringCount: 0, limits: .untrusted)
            try scanner.start()
            let hasFirst = try scanner.nextRow()
            let second = scanner.fastPathRow()
            #expect(
                hasFirst && second == (isTaken && FastPaths.areOn ? true : nil),
                "\(ending) \(String(describing: second))")
        }
    }

    @Test("for every way of ending a row")
    func rowEnds() {
        for end in ["</row>", "</row >", "</rows>", "</c>", "</x:row>", "", "<!-- --></row>", " </row>", "x</row>"] {
            let rows = "<row r=\"7\"><c r=\"A7\"><v>1</v></c>\(end)<row r=\"9\"/><row r=\"10\"></row>"
            #expect(outcome(of: plain(rows: rows)) == outcome(of: prefixed(rows: rows)), "\(end)")
        }
    }

    @Test("plain rows and cells are really taken the fast path, others are not")
    func isTaken() {
        let row =
            "<row r=\"7\" spans=\"1:9\"><c r=\"B7\" s=\"1\" t=\"s\"><v>2</v></c><c r=\"AB7\"><v>1.5</v></c>"
            + "<c r=\"AC7\"><f>A1+B1</f><v>3</v></c><c r=\"AD7\" t=\"inlineStr\"><is><t>Yes</t></is></c>"
            + "<c r=\"AE7\" t=\"str\"><f>A1&gt;1</f><v>No</v></c></row><x:row/>"
        // Behind the last of them as much must stand as is looked at in one go.
        let bytes = Array((row + Self.padding).utf8)
        var scanner = WorksheetScanner(bytes.span, from: 0, sharedStringCount: 3, limits: .untrusted)
        let isStartTaken = scanner.fastPathRowStart() != nil
        scanner.fastPathCells()
        let places = (0..<4).map { [scanner.row.records[$0].head.row, scanner.row.records[$0].head.column] }
        let (count, position) = (scanner.row.count, scanner.xml.position)
        #expect(isStartTaken)
        #expect(count == 4)
        #expect(places == [[6, 1], [6, 27], [6, 28], [6, 29]])
        // The formula with a reference is left to the slow path.
        #expect(String(decoding: bytes[position...], as: UTF8.self).hasPrefix("<c r=\"AE7\""))
    }

    @Test("a plain row is taken whole, another is not")
    func isRowTaken() {
        let bytes = Array(("<row r=\"7\"><c r=\"A7\"><v>1</v></c></row><x:row/>" + Self.padding).utf8)
        var scanner = WorksheetScanner(bytes.span, from: 0, sharedStringCount: 0, limits: .untrusted)
        let (first, second) = (scanner.fastPathRow(), scanner.fastPathRow())
        let position = scanner.xml.position
        #expect(first == true)
        #expect(second == nil)
        #expect(String(decoding: bytes[position...], as: UTF8.self).hasPrefix("<x:row/>"))
    }

    @Test("a row may follow the rows, where it counts for nothing")
    func rowOutsideTheRows() throws {
        let worksheet =
            "<worksheet xmlns=\"\(WorkbookBuilder.main)\"><sheetData/><row r=\"7\"></row>\(Self.padding)</worksheet>"
        #expect(try WorkbookBuilder(worksheet: worksheet).open().sheet(at: 0).cells == [])
    }

    @Test("a prefix may be bound to another namespace on the way")
    func changedDefault() throws {
        let worksheet = """
            <worksheet xmlns="\(WorkbookBuilder.main)"><sheetData><row r="1" xmlns="urn:other"><c r="A1"><v>1</v></c></row>
            <row r="2"><c r="A2"><v>2</v></c><other xmlns="urn:other"><c r="A3"><v>3</v></c></other></row></sheetData>
            </worksheet>
            """
        let sheet = try WorkbookBuilder(worksheet: worksheet).open().sheet(at: 0)
        #expect(sheet.cells.map { "\($0.reference)" } == ["A2"])
    }
}
