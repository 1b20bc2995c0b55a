import SpreadsheetModel
import Testing

@testable import XLSXReader

@Suite("Every limit holds: what reaches it is read, one more is refused by name")
struct ReadLimitsTests {
    /// A workbook whose every figure is known.
    private static let book = {
        let text = String(repeating: "x", count: 1_000)
        let name = String(repeating: "n", count: 40)
        let rows = """
            <row r="1" a="1" b="2" c="3" d="4" e="5" f="6" g="7" h="\(String(repeating: "y", count: 200))">\
            <c r="A1" t="s"><v>0</v></c><c r="B1"><f>SUM(C1:C1)*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>
            """
        return WorkbookBuilder(
            rows: rows, strings: ["<t>\(text)</t>"],
            styles: "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.00\"/></numFmts><cellXfs><xf/><xf/></cellXfs>",
            afterRows: "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells><\(name)/>")
    }()

    private static func size(_ parts: String...) -> Int {
        parts.reduce(0) { $0 + book[$1].utf8.count }
    }

    struct Figure: CustomTestStringConvertible, Sendable {
        let name: String
        let limit: any WritableKeyPath<ReadLimits, Int> & Sendable
        let value: Int
        var testDescription: String { name }

        init(_ name: String, _ limit: any WritableKeyPath<ReadLimits, Int> & Sendable, _ value: Int) {
            self.name = name
            self.limit = limit
            self.value = value
        }
    }

    private static let figures = [
        Figure("fileBytes", \.fileBytes, book.zip.bytes.count), Figure("entries", \.entries, 7),
        Figure("entryNameBytes", \.entryNameBytes, "xl/_rels/workbook.xml.rels".utf8.count),
        Figure("worksheetBytes", \.worksheetBytes, max(size("xl/worksheets/sheet1.xml"), size("xl/sharedStrings.xml"))),
        Figure("otherPartBytes", \.otherPartBytes, size("xl/_rels/workbook.xml.rels")),
        Figure(
            "deliveredBytes", \.deliveredBytes,
            size("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml")),
        Figure("depth", \.depth, 5), Figure("attributes", \.attributes, 9),
        Figure("attributeValueBytes", \.attributeValueBytes, 200), Figure("nameBytes", \.nameBytes, 40),
        Figure("namespaces", \.namespaces, 2), Figure("tokenBytes", \.tokenBytes, 1_000), Figure("sheets", \.sheets, 1),
        Figure("cells", \.cells, 3), Figure("cellTextBytes", \.cellTextBytes, 1_000 + 12 + 1 + 1),
        Figure("cellTextLength", \.cellTextLength, 1_000),
        Figure("formulaLength", \.formulaLength, 12), Figure("sharedStrings", \.sharedStrings, 1),
        Figure("cellFormats", \.cellFormats, 2), Figure("numberFormats", \.numberFormats, 1),
        Figure("formatCodeLength", \.formatCodeLength, 4), Figure("mergedRanges", \.mergedRanges, 2),
        Figure("relationships", \.relationships, 3),
    ]

    @Test(arguments: figures)
    func limit(_ figure: Figure) throws {
        var limits = ReadLimits()
        limits[keyPath: figure.limit] = figure.value
        #expect(try Self.book.open(limits: limits).sheet(at: 0).cells.count == 3)
        limits[keyPath: figure.limit] = figure.value - 1
        for isStreamed in [false, true] {
            let error = #expect(throws: XLSXReaderError.self) {
                let workbook = try Self.book.open(limits: limits)
                if isStreamed { try workbook.streamRows(ofSheetAt: 0) { _ in } } else { _ = try workbook.sheet(at: 0) }
            }
            #expect(error?.code == .overLimit)
            #expect(error?.overrun?.name == figure.name)
            #expect(error?.overrun?.limit == figure.value - 1)
            #expect(error?.overrun?.value == figure.value)
        }
    }

    @Test("a part of more than 8 MiB may be 500 times as large as it is stored, and no more")
    func inflationRatio() throws {
        let bytes = [UInt8](repeating: 0x20, count: 9 << 20) + Array("<worksheet/>".utf8)
        var zip = Self.book.zip
        zip["xl/worksheets/sheet1.xml"] = ZipBuilder.Entry(name: "xl/worksheets/sheet1.xml", content: bytes).deflated
        let stored = try #require(zip["xl/worksheets/sheet1.xml"]).content.count
        var limits = ReadLimits()
        limits.tokenBytes = .max
        limits.inflationRatio = bytes.count / stored
        #expect(try WorkbookReader(bytes: zip.bytes, fileName: "x", limits: limits).sheet(at: 0).cells.isEmpty)
        limits.inflationRatio -= 1
        let error = #expect(throws: XLSXReaderError.self) {
            try WorkbookReader(bytes: zip.bytes, fileName: "x", limits: limits).sheet(at: 0)
        }
        #expect(error?.overrun?.name == "inflationRatio")
    }

    @Test("lengths of text are counted as Excel counts them: a character beyond the first plane is two")
    func units() throws {
        var limits = ReadLimits()
        limits.cellTextLength = 4
        func isRead(_ text: String) -> Bool {
            let shared = WorkbookBuilder(strings: ["<t>\(text)</t>"])
            let own = WorkbookBuilder(rows: "<row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>")
            let isSharedRead = (try? shared.open(limits: limits)) != nil
            #expect(((try? own.open(limits: limits).sheet(at: 0)) != nil) == isSharedRead)
            return isSharedRead
        }
        #expect(isRead("éé£課"))
        #expect(!isRead("éé£課x"))
        #expect(isRead("\u{1F600}\u{1F600}"))
        #expect(!isRead("\u{1F600}\u{1F600}x"))
    }

    @Test("every formatted empty cell counts where a sheet is built, for it takes the same room")
    func emptyCells() throws {
        var limits = ReadLimits()
        limits.cells = 2
        let book = WorkbookBuilder(rows: "<row><c s=\"1\"/><c s=\"1\"/><c s=\"1\"/></row>")
        try book.open(limits: limits).streamRows(ofSheetAt: 0) { _ in }
        #expect(throws: XLSXReaderError.self) { try book.open(limits: limits).sheet(at: 0) }
    }

    @Test("a text that many cells share counts for each, in one sheet and over all that are built")
    func sharedTextCountsWhereverItIsUsed() throws {
        let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 50)
        let book = WorkbookBuilder(
            rows: "<row>\(cells)</row><row>\(cells)</row>", strings: ["<t>\(String(repeating: "long ", count: 20))</t>"]
        )
        var limits = ReadLimits()
        limits.cellTextBytes = 100 * 100
        #expect(try book.open(limits: limits).sheet(at: 0).cells.count == 100)
        var given = GivenText(limits)
        try book.open(limits: limits).streamRows(ofSheetAt: 0, counting: &given) { _ in }
        // What one sheet gave is not given again.
        let error = #expect(throws: XLSXReaderError.self) {
            try book.open(limits: limits).streamRows(ofSheetAt: 0, counting: &given) { _ in }
        }
        #expect(error?.overrun?.name == "cellTextBytes" && error?.overrun?.value == 15_000)
        limits.cellTextBytes -= 1
        var rows = 0
        #expect(throws: XLSXReaderError.self) {
            try book.open(limits: limits).streamRows(ofSheetAt: 0) { _ in rows += 1 }
        }
        #expect(rows == 1)
    }

    @Test("the cells of all sheets are counted together where all are built")
    func cellsOfAllSheets() throws {
        var book = WorkbookBuilder(rows: "<row><c><v>1</v></c><c><v>2</v></c></row>")
        book["xl/worksheets/sheet2.xml"] = book["xl/worksheets/sheet1.xml"]
        book["xl/workbook.xml"] = book["xl/workbook.xml"].replacing(
            "</sheets>", with: "<sheet name=\"Notes\" sheetId=\"2\" r:id=\"rId9\"/></sheets>")
        book["xl/_rels/workbook.xml.rels"] = book["xl/_rels/workbook.xml.rels"].replacing(
            "</Relationships>",
            with: "<Relationship Id=\"rId9\" Type=\"\(WorkbookBuilder.relationships)/worksheet\""
                + " Target=\"worksheets/sheet2.xml\"/></Relationships>")
        var limits = ReadLimits()
        limits.cells = 4
        #expect(try book.open(limits: limits).worksheets().map(\.cells.count) == [2, 2])
        limits.cells = 3
        let workbook = try book.open(limits: limits)
        #expect(try workbook.sheet(at: 1).cells.count == 2)
        let error = #expect(throws: XLSXReaderError.self) { try workbook.worksheets() }
        #expect(error?.message.contains("4") == true)
    }

    @Test("those for trusted files raise every limit on an amount")
    func trusted() throws {
        let kept: Set = ["depth", "attributes", "nameBytes", "namespaces"]
        let (lower, higher) = (ReadLimits.untrusted, ReadLimits.trustedBulk)
        for (before, after) in zip(Mirror(reflecting: lower).children, Mirror(reflecting: higher).children) {
            let name = try #require(before.label)
            let (least, most) = (try #require(before.value as? Int), try #require(after.value as? Int))
            #expect(kept.contains(name) ? most == least : most > least, "\(name)")
            // What a message may promise of the trusted limits is what they are.
            #expect(higher.accept(LimitOverrun(name, "", value: most, limit: least)))
            #expect(most == .max || !higher.accept(LimitOverrun(name, "", value: most + 1, limit: least)))
        }
    }
}
