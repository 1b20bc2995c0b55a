import Foundation
import SpreadsheetModel
import TestPrograms
import Testing
import WorkbookPlans
import XLSXWriter

/// A folder that cannot be written to keeps its file, and the reason is told.
@Suite(.enabled(if: TinyDisk.isPermitted))
struct ReadOnlyFolderTests {
    @Test func theOldFileStaysAndTheCauseIsNamed() throws {
        try TinyDisk.with(kilobytes: 256) { disk in
            let target = disk + "/a.xlsx"
            try Data("old".utf8).write(to: URL(fileURLWithPath: target))
            // Administrators may write to any folder, but to no disk that is read-only.
            try Command.run("mount", ["-o", "remount,ro", disk])
            let plan = WorkbookPlan(sheets: [sheet([("A1", .text("new"))])])
            let error = try #require(throws: XLSXWriterError.self) {
                try WorkbookWriter.write(plan, to: target, replacing: true) { _ in }
            }
            #expect(error.code == .cannotCreate)
            #expect(error.message.contains(target) && error.message.contains("the disk is read-only"))
            #expect(try bytes(of: target) == Data("old".utf8))
            #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == ["a.xlsx"])
        }
    }
}
