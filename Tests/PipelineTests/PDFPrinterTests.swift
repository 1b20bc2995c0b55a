import Fixtures
import Foundation
import TestPrograms
import Testing

@testable import Pipeline

/// What a person is told when there is no PDF.
@Suite struct PDFPrinterTests {
    @Test(.enabled(if: TinyDisk.isPermitted))
    func aFullDiskIsCalledOne() throws {
        try TinyDisk.with(kilobytes: 256) { disk in
            let error = try #require(throws: PDFFault.self) {
                try PDFPrinter.print(
                    Fixtures.path(Fixtures.publishedReturns[1]), to: disk + "/a.pdf", replacing: false)
            }
            #expect(error.message.contains("the disk is full"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == [])
        }
    }

    @Test func aWorkbookThatCannotBePrintedIsNotBlamedOnTheDisk() throws {
        let folder = try ScratchFolder()
        let error = try #require(throws: PDFFault.self) {
            try PDFPrinter.print(folder.file("none.xlsx"), to: folder.file("a.pdf"), replacing: false)
        }
        #expect(!error.message.contains("disk"))
    }
}
