import SpreadsheetModel
import TestPrograms
import TestSupport
import Testing
import WorkbookPlans
import XLSXReader
import XLSXWriter

/// Our own reader proves every part of a workbook with images before it gets its name.
@Suite struct ImageReadBackTests {
    private func bytes() throws -> [UInt8] {
        var sheet = SheetPlan(name: "S")
        let corner = CellReference(row: 0, column: 0)
        sheet.cells = [CellPlan(corner, .text("words"))]
        sheet.images = [SampleImage.orangePNG, .greenJPEG].map {
            ImagePlan(anchor: corner, bytes: $0.bytes, altText: "A")
        }
        return try WorkbookWriter.bytes(of: WorkbookPlan(sheets: [sheet]))
    }

    @Test func everyPartReadsBackAndTheCellsAreThoseOfThePlan() throws {
        let workbook = try WorkbookReader(bytes: try bytes(), fileName: "book.xlsx")
        try workbook.checkEveryPart()
        #expect(try workbook.sheet(at: 0).cells.map(\.value) == [.text("words")])
    }

    @Test func anImageThatDidNotArriveWholeIsNamed() throws {
        var bytes = try bytes()
        // The name stands first in front of the content.
        let name = Array("xl/media/image1.png".utf8)
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
        bytes[start + name.count + 40] ^= 1
        let error = try #require(throws: XLSXReaderError.self) {
            try WorkbookReader(bytes: bytes, fileName: "book.xlsx").checkEveryPart()
        }
        #expect(error.code == .damaged && error.part == "xl/media/image1.png")
    }
}
