import NumberFormats
import SpreadsheetModel
import TestPrograms
import Testing

@testable import XLSXReader

@Suite("What looks like an attack and is none is read, and told of where a person should know")
struct HarmlessFilesTests {
    private func notes(_ change: (inout ZipBuilder) -> Void) throws -> [String] {
        var zip = Attack.sample.zip
        change(&zip)
        let workbook = try WorkbookReader(bytes: zip.bytes, fileName: "acme.xlsx")
        #expect(try workbook.sheet(at: 0)["A1"]?.value == .text("only"))
        return workbook.notes.map(\.description)
    }

    @Test("oddities of the container")
    func container() throws {
        #expect(try notes { $0.comment = Array("a comment".utf8) } == [])
        #expect(try notes { $0[Attack.sheet]?.localTime = 9 } == [])
        #expect(try notes { $0[Attack.sheet]?.isDescribedLater = true } == [])
        #expect(try notes { $0[Attack.sheet]?.gap = [1, 2, 3] } == ["stray-bytes 3"])
        #expect(
            try notes {
                $0.comment = [UInt8](repeating: 0, count: 100)
                $0.statedCommentLength = 0
            } == ["trailing-bytes 100"])
        #expect(try notes { $0[Attack.sheet]?.mode = 0xA1FF } == ["symbolic-link xl/worksheets/sheet1.xml"])
        #expect(try notes { $0[Attack.sheet]?.mode = 0x81A4 } == [])
        #expect(
            try notes { $0[Attack.sheet]?.name = Array("xl\\worksheets\\sheet1.xml".utf8) }
                == ["backslash-name xl\\worksheets\\sheet1.xml"])
        #expect(
            try notes {
                let content = [UInt8](repeating: 0x20, count: 2 << 20)
                $0.entries.append(ZipBuilder.Entry(name: "xl/spaces.xml", content: content).deflated)
            }.map { $0.prefix(24) } == ["high-ratio xl/spaces.xml"])
    }

    @Test(
        "parts that could do something elsewhere",
        arguments: [
            ("application/vnd.ms-office.vbaProject", "macros"),
            ("application/vnd.ms-office.activeX+xml", "active-content"),
            ("application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml", "external-data"),
            ("application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml", "external-data"),
            ("application/vnd.openxmlformats-officedocument.oleObject", "embedded-files"),
        ])
    func active(_ type: String, _ note: String) throws {
        let found = try notes {
            let list = "<Types><Override PartName=\"/xl/other.bin\" ContentType=\"\(type)\"/></Types>"
            $0["[Content_Types].xml"]?.content = Array(list.utf8)
            $0.entries.append(ZipBuilder.Entry(name: "xl/other.bin", content: [1, 2, 3]))
        }
        #expect(found == ["\(note) xl/other.bin"])
    }

    private func open(_ rows: String, afterRows: String = "", before: String = "") throws -> (Sheet, SheetLayout) {
        let worksheet =
            "<worksheet xmlns=\"\(WorkbookBuilder.main)\">\(before)<sheetData>\(rows)</sheetData>\(afterRows)</worksheet>"
        let workbook = try WorkbookBuilder(worksheet: worksheet, strings: ["<t>a</t>"]).open()
        return (try workbook.sheet(at: 0), try workbook.streamRows(ofSheetAt: 0) { _ in })
    }

    @Test("a stated range of the whole grid, or of nothing, allocates nothing and is told")
    func statedRange() throws {
        #expect(try open("", before: "<dimension ref=\"A1:XFD1048576\"/>").1.statedRange == CellRange("A1:XFD1048576"))
        #expect(try open("", before: "<dimension ref=\"A0\"/>").1.statedRange == nil)
    }

    @Test("cells at both ends of the grid")
    func farCells() throws {
        let rows =
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>"
        #expect(try open(rows).0.cells.count == 2)
    }

    @Test("columns and merged ranges without end stay intervals; one that is none is told")
    func intervals() throws {
        let columns = "<cols><col min=\"1\" max=\"4294967295\" hidden=\"1\"/></cols>"
        let merges = "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"\"/><mergeCell/></mergeCells>"
        let (sheet, layout) = try open("", afterRows: merges, before: columns)
        #expect(sheet.hiddenColumns == [0...16_383])
        #expect(sheet.mergedRanges.map(\.description) == ["A1:XFD1048576"])
        #expect(layout.unreadableMergedRanges == ["", ""])
    }

    @Test("42,000 overlapping merged ranges")
    func manyMerges() throws {
        let merges = String(repeating: "<mergeCell ref=\"A1:B2\"/>", count: 42_000)
        #expect(try open("", afterRows: "<mergeCells>\(merges)</mergeCells>").0.mergedRanges.count == 42_000)
    }

    @Test("cells and rows out of order, each stored once")
    func disorder() throws {
        let rows =
            "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"A3\"><v>2</v></c></row><row r=\"1\"><c r=\"C1\"><v>3</v></c></row>"
        #expect(try open(rows).0.cells.map(\.reference.description) == ["C1", "A3", "B3"])
    }

    @Test(
        "styles beyond the table are General; formats are data, whatever they say",
        arguments: ["9", "-1", "4294967296", "x"])
    func styles(_ style: String) throws {
        #expect(try open("<row><c s=\"\(style)\"><v>1</v></c></row>").0["A1"]?.format == .general)
    }

    @Test("lookalike digits, no-break spaces and turned text stay as they are written, and are no number")
    func lookalikes() throws {
        for text in ["\u{0661}\u{0662}", "1\u{A0}000", "\u{202E}001", "\u{FF11}", "1\u{200B}2", "\u{2212}5"] {
            let value = try open("<row><c><v>\(text)</v></c></row>").0["A1"]?.value
            #expect(value == .number(NumberLiteral(text)))
            #expect(NumberLiteral(text).decimal == nil)
        }
        let control = try open("<row><c t=\"str\"><v>a_x0000_b_x202E_</v></c></row>").0["A1"]?.value
        #expect(control == .text("a\u{0}b\u{202E}"))
    }

    @Test("dates beyond what can be shown, and the two that never were")
    func dates() {
        let format = NumberFormat("yyyy-mm-dd")
        for serial in ["2958466", "-1", "1e300", "99999999999999999999"] {
            let shown = format.displayText(of: .number(NumberLiteral(serial)), dateSystem: .from1900)
            #expect(shown == "########", "\(serial)")
        }
        #expect(DateSerial(ExactDecimal(60), system: .from1900)?.isCalendarDay == false)
    }

    @Test("nothing that is optional")
    func bare() throws {
        var book = WorkbookBuilder(worksheet: "<worksheet/>")
        for part in ["[Content_Types].xml", "xl/sharedStrings.xml", "xl/styles.xml"] { book.remove(part) }
        #expect(try book.open().sheet(at: 0).cells.isEmpty)
    }

    @Test("Strict namespaces, other prefixes, absolute targets")
    func otherSpellings() throws {
        var book = WorkbookBuilder(
            worksheet: """
                <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c><x:v>1</x:v>\
                </x:c></x:row></x:sheetData></x:worksheet>
                """)
        book["xl/_rels/workbook.xml.rels"] = WorkbookBuilder.relations(
            [("rId1", "worksheet", "/xl/worksheets/sheet1.xml")],
            base: "http://purl.oclc.org/ooxml/officeDocument/relationships")
        #expect(try book.open().sheet(at: 0)["A1"]?.value == .number(NumberLiteral("1")))
    }

    @Test("12,000 cells that share a text of 1 MiB cost one text")
    func sharedText() throws {
        let text = String(repeating: "value ", count: 1 << 18).prefix(1 << 20)
        let cells = (1...12_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>0</v></c></row>" }
        let book = WorkbookBuilder(rows: cells.joined(), strings: ["<t>\(text)</t>"])
        // As many texts would be 12 GiB; the run has 128 MiB.
        let run = try LimitedRun.cells(book.zip.bytes, "--trusted", "--summary")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("\"strings\":12000"))
        let sheet = try book.open(limits: .trustedBulk).sheet(at: 0)
        let places = Set(sheet.cells.compactMap { Self.place(of: $0.value) })
        #expect(sheet.cells.count == 12_000)
        #expect(places.count == 1)
    }

    /// Where the bytes of a text are in memory.
    private static func place(of value: CellValue) -> UInt? {
        guard case .text(let text) = value else { return nil }
        return unsafe text.utf8.withContiguousStorageIfAvailable { UInt(bitPattern: $0.baseAddress) }
    }
}
