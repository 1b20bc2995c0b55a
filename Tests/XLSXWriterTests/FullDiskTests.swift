import Foundation
import SpreadsheetModel
import TestPrograms
import Testing
import WorkbookPlans
import XLSXWriter

/// A disk that fills up, as a tiny file system in memory. Mounting one needs an administrator, which CI is; elsewhere
/// the suite does not apply.
@Suite(.serialized, .enabled(if: TinyDisk.isPermitted)) struct FullDiskTests {
    private static func plan(rows: Int) -> WorkbookPlan {
        var plan = SheetPlan(name: "S")
        plan.cells = (0..<rows).flatMap { row in
            [
                CellPlan(CellReference(row: row, column: 0), .text("measure \(row &* 2_654_435_761 % 1_000_003)")),
                CellPlan(CellReference(row: row, column: 1), .number(ExactDecimal(row * 7919))),
            ]
        }
        return WorkbookPlan(sheets: [plan])
    }

    /// Whether a workbook is whole, asked of a program that is not ours.
    private func isWhole(_ path: String) -> Bool {
        let script = """
            import sys, zipfile, xml.parsers.expat
            book = zipfile.ZipFile(sys.argv[1])
            for name in book.namelist(): xml.parsers.expat.ParserCreate().Parse(book.read(name), True)
            """
        return (try? Command.run("python3", ["-c", script, path])) != nil
    }

    /// Sizes from far too small to just enough: whatever happens, the old file or a whole new one is there.
    @Test(arguments: [16, 64, 128, 256, 512, 768, 1024, 1280, 1536, 2048])
    func theOldFileOrAWholeNewOneIsThere(kilobytes: Int) throws {
        struct Cut: Error {}
        try TinyDisk.with(kilobytes: kilobytes) { disk in
            try Data("old".utf8).write(to: URL(fileURLWithPath: disk + "/a.xlsx"))
            do {
                try WorkbookWriter.write(Self.plan(rows: 20_000), to: disk + "/a.xlsx", replacing: true) { path in
                    if !isWhole(path) { throw Cut() }
                }
                #expect(isWhole(disk + "/a.xlsx"))
            } catch let error as XLSXWriterError {
                #expect(error.code == .ioFault)
                #expect(error.message.contains(disk + "/a.xlsx") && error.message.contains("the disk is full"))
                #expect(try bytes(of: disk + "/a.xlsx") == Data("old".utf8))
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == ["a.xlsx"])
        }
    }

    @Test func enoughRoomIsEnough() throws {
        try TinyDisk.with(kilobytes: 4096) { disk in
            try WorkbookWriter.write(Self.plan(rows: 20_000), to: disk + "/a.xlsx", replacing: false) { path in
                #expect(isWhole(path))
            }
        }
    }
}
