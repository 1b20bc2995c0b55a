import Fixtures
import Foundation
import TestPrograms
import Testing

@testable import Pipeline

@Suite struct PDFPrinterTests {
    @Test("A PDF is made in any folder", arguments: ["plain", "a b", "a#b", "a%41b", "é'&"])
    func oddFolders(name: String) throws {
        let scratch = try ScratchFolder()
        let folder = scratch.file(name)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let workbook = folder + "/" + name + ".xlsx"
        try FileManager.default.copyItem(atPath: Fixtures.path(Fixtures.publishedReturns[1]), toPath: workbook)
        try PDFPrinter.print(workbook, to: folder + "/\(name).pdf", replacing: false)
        #expect(scratch.names == [name])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.sorted() == ["\(name).pdf", "\(name).xlsx"])
    }

    @Test("A PDF is tagged, and its language is British English")
    func tagged() throws {
        let folder = try ScratchFolder()
        let (workbook, path) = (folder.file("a.xlsx"), folder.file("a.pdf"))
        try FileManager.default.copyItem(atPath: Fixtures.path(Fixtures.publishedReturns[1]), toPath: workbook)
        try PDFPrinter.print(workbook, to: path, replacing: false)
        #expect(try Command.run("pdfinfo", [path]).contains(/Tagged: +yes/))
        #expect(try String(decoding: bytes(of: path), as: UTF8.self).contains("/Lang(en-GB)"))
    }

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
