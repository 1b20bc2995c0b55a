import Testing

@testable import XLSXReader

@Suite("A package is sound or refused")
struct PackageTests {
    private let book = WorkbookBuilder(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")

    private func error(_ zip: ZipBuilder, limits: ReadLimits = .untrusted) -> XLSXReaderError? {
        do throws(XLSXReaderError) {
            let workbook = try WorkbookReader(bytes: zip.bytes, fileName: "acme.xlsx", limits: limits)
            _ = try workbook.sheet(at: 0)
            return nil
        } catch {
            return error
        }
    }

    private func change(_ name: String, _ change: (inout ZipBuilder.Entry) -> Void) -> ZipBuilder {
        var zip = book.zip
        for index in zip.entries.indices where zip.entries[index].name == Array(name.utf8) {
            change(&zip.entries[index])
        }
        return zip
    }

    @Test("the sample itself is read")
    func sound() {
        #expect(error(book.zip) == nil)
    }

    @Test("every prefix of the file is refused")
    func prefixes() {
        let bytes = book.zip.bytes
        for length in 0..<bytes.count {
            #expect(throws: XLSXReaderError.self) {
                try WorkbookReader(bytes: Array(bytes.prefix(length)), fileName: "acme.xlsx").sheet(at: 0)
            }
        }
    }

    @Test("a wrong checksum, a size that lies and a broken stream are refused")
    func lies() {
        let part = "xl/worksheets/sheet1.xml"
        #expect(error(change(part) { $0.statedChecksum = 1 })?.code == .damaged)
        #expect(error(change(part) { $0.statedSize = 10 })?.code == .damaged)
        #expect(error(change(part) { $0.statedSize = 1 << 20 })?.code == .damaged)
        #expect(error(change(part) { $0.method = 8 })?.code == .damaged)
        #expect(error(change(part) { $0.method = 12 })?.code == .damaged)
        #expect(error(change(part) { $0.localName = "xl/worksheets/sheet2.xml" })?.code == .damaged)
    }

    @Test("two names that differ in case only are refused")
    func foldedDuplicate() {
        var zip = book.zip
        zip.entries.append(ZipBuilder.Entry(name: "XL/Worksheets/SHEET1.xml", content: Array("<worksheet/>".utf8)))
        #expect(error(zip)?.code == .damaged)
    }

    @Test(
        "names that lead outside or hide something are refused",
        arguments: ["../etc/x", "/abs", "C:/x", "xl/../../x", "a\u{1}b", "\\x", "a\\..\\..\\b"])
    func names(_ name: String) {
        var zip = book.zip
        zip.entries.append(ZipBuilder.Entry(name: name, content: []))
        #expect(error(zip)?.code == .damaged)
    }

    @Test("an encrypted entry means a password")
    func encrypted() {
        #expect(error(change("xl/workbook.xml") { $0.flags = 1 })?.code == .passwordProtected)
    }

    @Test("a local header may differ in its time, as .NET writes it, and in nothing else")
    func localTime() {
        let part = "xl/workbook.xml"
        #expect(error(change(part) { $0.localTime = 1 }) == nil)
        #expect(
            error(
                change(part) {
                    $0.localTime = 1
                    $0.localName = "xl/workbooK.xml"
                })?.code == .damaged)
    }

    @Test("an entry that reaches into the next one is refused")
    func overlap() {
        let zip = change("xl/workbook.xml") {
            $0.statedStoredSize = UInt32($0.content.count + 40)
            $0.statedSize = $0.statedStoredSize
            $0.localTime = 1
        }
        #expect(error(zip)?.code == .damaged)
    }

    @Test("each limit names itself, the value and itself in the message")
    func limits() {
        func overrun(_ change: (inout ReadLimits) -> Void) -> LimitOverrun? {
            var limits = ReadLimits()
            change(&limits)
            let error = error(book.zip, limits: limits)
            #expect(error?.code == .overLimit)
            #expect(error?.message.contains("\(error?.overrun?.limit ?? -1)") == true)
            return error?.overrun
        }
        #expect(overrun { $0.fileBytes = 100 }?.name == "fileBytes")
        #expect(overrun { $0.entries = 5 }?.value == 6)
        #expect(overrun { $0.entryNameBytes = 20 }?.name == "entryNameBytes")
        #expect(overrun { $0.worksheetBytes = 100 }?.name == "worksheetBytes")
        #expect(overrun { $0.otherPartBytes = 100 }?.name == "otherPartBytes")
        #expect(overrun { $0.deliveredBytes = 100 }?.name == "deliveredBytes")
        #expect(overrun { $0.sheets = 0 }?.name == "sheets")
        #expect(overrun { $0.cells = 0 }?.name == "cells")
        #expect(overrun { $0.relationships = 2 }?.name == "relationships")
        #expect(overrun { $0.depth = 2 }?.name == "depth")
    }
}
