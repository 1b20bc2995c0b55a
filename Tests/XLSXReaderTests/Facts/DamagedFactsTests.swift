import SpreadsheetModel
import Testing

@testable import XLSXReader

@Suite("What is damaged beside the cells")
struct DamagedFactsTests {
    /// Parts that no cell depends on.
    private static let optional = [
        "xl/c.xml", "xl/t.xml", "xl/persons/p.xml", "xl/table.xml", "xl/externalLinks/_rels/e.xml.rels",
        "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "xl/worksheets/_rels/sheet1.xml.rels",
    ]

    private func cellsAreRead(_ workbook: WorkbookReader) throws -> Bool {
        try workbook.sheet(at: 0)["A1"]?.value == .number(NumberLiteral("1"))
    }

    @Test("the sound workbook gives every fact")
    func sound() throws {
        let workbook = try WorkbookBuilder.withFacts.open()
        #expect(try workbook.definedNames().count == 1)
        #expect(try workbook.comments(ofSheetAt: 0).map(\.replies.count) == [0, 1])
        #expect(try workbook.tables(ofSheetAt: 0).count == 1)
        #expect(try workbook.hyperlinks(ofSheetAt: 0).count == 1)
        #expect(try workbook.dataValidations(ofSheetAt: 0).count == 2)
        #expect(try workbook.protection(ofSheetAt: 0).isOn)
        #expect(try workbook.documentFacts().custom.count == 1)
        #expect(try workbook.externalWorkbooks() == ["rates.xlsx"])
    }

    @Test("a part that is cut off or missing never costs the cells, and is never taken as whole", arguments: optional)
    func cutOff(_ part: String) throws {
        let book = WorkbookBuilder.withFacts
        for length in stride(from: 0, to: book[part].count, by: 7) {
            var cut = book
            cut[part] = String(book[part].prefix(length))
            let workbook = try cut.open()
            #expect(try cellsAreRead(workbook))
            #expect(FactsPromises.broken(in: workbook) == nil)
            #expect(throws: XLSXReaderError.self) {
                _ = try workbook.comments(ofSheetAt: 0)
                _ = try workbook.tables(ofSheetAt: 0)
                _ = try workbook.documentFacts()
                _ = try workbook.externalWorkbooks()
            }
        }
        var without = book
        without.remove(part)
        let workbook = try without.open()
        #expect(try cellsAreRead(workbook))
        #expect(FactsPromises.broken(in: workbook) == nil)
    }

    @Test("no change of one byte in any part breaks a promise")
    func flips() {
        let book = WorkbookBuilder.withFacts
        var random = SeededGenerator(seed: 3)
        for index in book.parts.indices {
            for _ in 0..<60 {
                var bytes = Array(book.parts[index].xml.utf8)
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0x20...0x7E, using: &random)
                var changed = book
                changed.parts[index].xml = String(decoding: bytes, as: UTF8.self)
                #expect(WorkbookPromises.broken(on: changed.zip.bytes) == nil)
            }
        }
    }
}
