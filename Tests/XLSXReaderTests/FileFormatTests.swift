import SpreadsheetModel
import Testing

@testable import XLSXReader

@Suite("A file that is no workbook is told by its content")
struct FileFormatTests {
    private func error(_ bytes: [UInt8]) -> XLSXReaderError? {
        #expect(throws: XLSXReaderError.self) { try WorkbookReader(bytes: bytes, fileName: "acme.xlsx") }
    }

    private func utf16(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }

    /// A compound file that has a stream of that name in its directory.
    private func compound(_ stream: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504) + utf16(stream) + [
            0, 0, 0, 0,
        ]
    }

    @Test("by the first bytes")
    func bytes() {
        let cases: [(FileFormat, [UInt8])] = [
            (.empty, []), (.pdf, Array("%PDF-1.7\n".utf8)), (.xls, compound("Workbook")), (.xls, compound("Book")),
            (.xls, [0x09, 0x08, 0x10, 0x00, 0x00, 0x06]), (.docx, compound("WordDocument")),
            (.html, Array("\u{FEFF}\n<!DOCTYPE html><p>".utf8)), (.html, Array("<table><tr>".utf8)),
            (.xmlSpreadsheet, Array("<?xml?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">".utf8)),
            (.ods, Array("<?xml?><d o:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">".utf8)),
            (.csv, Array("Reference,Answer\r\nNT1,24\r\n".utf8)), (.csv, [0xFF, 0xFE] + utf16("NT1\t24\n")),
            (.unknown, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ]
        for (format, bytes) in cases {
            let error = error(bytes)
            #expect(error?.code == .notAWorkbook)
            #expect(error?.foundFormat == format)
        }
    }

    @Test("an encrypted workbook is told as one")
    func encrypted() {
        let error = error(compound("EncryptedPackage"))
        #expect(error?.code == .passwordProtected)
        #expect(error?.message == "acme.xlsx is password-protected.")
    }

    @Test("by what a ZIP file holds")
    func packages() {
        func zip(_ names: [(String, String)]) -> [UInt8] {
            ZipBuilder(entries: names.map { ZipBuilder.Entry(name: $0.0, content: Array($0.1.utf8)) }).bytes
        }
        let ods = zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "")])
        #expect(error(ods)?.foundFormat == .ods)
        #expect(error(zip([("Index/Document.iwa", "x")]))?.foundFormat == .numbers)
        #expect(error(zip([("photo.jpg", "x")]))?.foundFormat == .zip)
        #expect(error(zip([]))?.foundFormat == .zip)
        for (type, format) in [
            ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", FileFormat.xlsb),
            ("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", .docx),
            ("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", .pptx),
        ] {
            var book = WorkbookBuilder()
            book["[Content_Types].xml"] = """
                <Types xmlns="\(WorkbookBuilder.package)/content-types"><Override PartName="/xl/workbook.xml"
                ContentType="\(type)"/></Types>
                """
            #expect(error(book.zip.bytes)?.foundFormat == format)
        }
    }

    @Test(
        "templates and macro-enabled workbooks are read as workbooks, and macros are told",
        arguments: [
            ("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", false),
            ("application/vnd.ms-excel.sheet.macroEnabled.main+xml", true),
            ("application/vnd.ms-excel.template.macroEnabled.main+xml", true),
            ("application/vnd.ms-excel.addin.macroEnabled.main+xml", true),
        ])
    func macros(_ type: String, _ hasProject: Bool) throws {
        var book = WorkbookBuilder(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
        book["[Content_Types].xml"] = """
            <Types xmlns="\(WorkbookBuilder.package)/content-types"><Override PartName="/xl/workbook.xml"
            ContentType="\(type)"/><Override PartName="/xl/vbaProject.bin"
            ContentType="application/vnd.ms-office.vbaProject"/></Types>
            """
        if hasProject {
            book["xl/_rels/workbook.xml.rels"] = WorkbookBuilder.relations([
                ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId7", "vbaProject", "vbaProject.bin"),
            ])
            // Nothing that could be a project: if it were opened, it would be refused.
            book["xl/vbaProject.bin"] = "\u{1}"
        }
        let workbook = try book.open()
        #expect(workbook.hasMacros == hasProject)
        #expect(try workbook.sheet(at: 0)["A1"]?.value == .number(NumberLiteral("1")))
    }

    @Test("each sentence names the file and says what it is, in one line", arguments: FileFormat.allCases)
    func sentences(_ format: FileFormat) {
        let message = XLSXReaderError.notAWorkbook(format, fileName: "acme.xlsx").message
        #expect(message.hasPrefix("acme.xlsx is "))
        #expect(!message.contains("\n") && message.hasSuffix("."))
        #expect(!message.contains("bidder") && !message.contains("Ask"))
    }
}
