import Foundation
import SpreadsheetModel
import TestPrograms
import Testing
import WorkbookPlans
import XLSXWriter

@Suite struct WorkbookWriterTests {
    let folder: ScratchFolder
    let plan = WorkbookPlan(sheets: [sheet([("A1", .text("hello"))])])

    init() throws { folder = try ScratchFolder() }

    /// Writes and gives the error.
    private func fault(writing path: String, replacing: Bool = false) throws -> XLSXWriterError {
        try #require(throws: XLSXWriterError.self) {
            try WorkbookWriter.write(plan, to: path, replacing: replacing) { _ in }
        }
    }

    @Test func theSamePlanGivesTheSameBytes() throws {
        try WorkbookWriter.write(plan, to: folder.file("a.xlsx"), replacing: false) { _ in }
        Thread.sleep(forTimeInterval: 1.1)  // a clock in the file would show
        try WorkbookWriter.write(plan, to: folder.file("b.xlsx"), replacing: false) { _ in }
        #expect(try bytes(of: folder.file("a.xlsx")) == bytes(of: folder.file("b.xlsx")))
    }

    @Test func anExistingFileIsLeftAsItWas() throws {
        try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file("a.xlsx")))
        let error = try fault(writing: folder.file("a.xlsx"))
        #expect(error.code == .targetExists)
        #expect(error.message.contains(folder.file("a.xlsx")))
        #expect(try bytes(of: folder.file("a.xlsx")) == Data("old".utf8))
        #expect(folder.names == ["a.xlsx"])
    }

    @Test func anExistingFileIsReplacedWhenThatIsAllowed() throws {
        try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file("a.xlsx")))
        try WorkbookWriter.write(plan, to: folder.file("a.xlsx"), replacing: true) { _ in }
        #expect(try bytes(of: folder.file("a.xlsx")).starts(with: Data("PK".utf8)))
        #expect(folder.names == ["a.xlsx"])
    }

    @Test func aFileThatAppearsMeanwhileIsNotReplaced() throws {
        let target = folder.file("a.xlsx")
        let error = try #require(throws: XLSXWriterError.self) {
            try WorkbookWriter.write(plan, to: target, replacing: false) { _ in
                try Data("somebody else's".utf8).write(to: URL(fileURLWithPath: target))
            }
        }
        #expect(error.code == .targetExists)
        #expect(try bytes(of: target) == Data("somebody else's".utf8))
        #expect(folder.names == ["a.xlsx"])
    }

    @Test func aFileThatDoesNotReadBackIsNeverSeen() throws {
        struct Differs: Error {}
        try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file("a.xlsx")))
        #expect(throws: Differs.self) {
            try WorkbookWriter.write(plan, to: folder.file("a.xlsx"), replacing: true) { _ in throw Differs() }
        }
        #expect(try bytes(of: folder.file("a.xlsx")) == Data("old".utf8))
        #expect(folder.names == ["a.xlsx"])
    }

    @Test func theUnfinishedFileCanBeLookedAtAndHasNoNameInTheFolder() throws {
        try WorkbookWriter.write(plan, to: folder.file("a.xlsx"), replacing: false) { path in
            let size = try bytes(of: path).count
            #expect(size > 1000)
            #if os(Linux)
                #expect(folder.names.isEmpty)
            #else
                #expect(folder.names.allSatisfy { $0.hasPrefix(".a.xlsx.") && $0.hasSuffix(".tmp") })
            #endif
        }
        #expect(folder.names == ["a.xlsx"])
    }

    @Test func theFinishedFileHasOrdinaryPermissions() throws {
        try WorkbookWriter.write(plan, to: folder.file("a.xlsx"), replacing: false) { _ in }
        try Data().write(to: URL(fileURLWithPath: folder.file("ordinary")))
        let modes = try ["a.xlsx", "ordinary"].map {
            try FileManager.default.attributesOfItem(atPath: folder.file($0))[.posixPermissions] as? Int
        }
        #expect(modes[0] == modes[1])
    }

    @Test func aPlaceThatCannotHoldAFileIsNamed() throws {
        try Data().write(to: URL(fileURLWithPath: folder.file("file")))
        try FileManager.default.createDirectory(atPath: folder.file("sub"), withIntermediateDirectories: false)
        let places = [
            "none/a.xlsx": "its folder does not exist", "file/a.xlsx": "part of its path is not a folder",
            "sub": "a folder is there", "sub/": "a folder is there",
            String(repeating: "a", count: 300) + ".xlsx": "its name is too long",
        ]
        for (place, cause) in places {
            let error = try fault(writing: folder.file(place), replacing: true)
            #expect(error.code == .cannotCreate)
            #expect(error.detail == cause)
            #expect(error.message.contains(folder.file(place)))
        }
        #expect(folder.names == ["file", "sub"])
        #expect(try fault(writing: "").code == .cannotCreate)
    }

    @Test func aRelativePathAndALongNameWork() throws {
        let long = String(repeating: "ü", count: 120) + ".xlsx"
        try WorkbookWriter.write(plan, to: folder.file(long), replacing: false) { _ in }
        #expect(folder.names == [long])
    }

    @Test func theCreatedDateIsThePlansAndNeverInvented() throws {
        #expect(try !WrittenWorkbook(plan).part("docProps/core.xml").contains("dcterms:created"))
        #expect(try !WrittenWorkbook(plan).part("docProps/core.xml").contains("dcterms:modified"))
        var dated = plan
        dated.properties.created = 1_767_225_600
        #expect(try WrittenWorkbook(dated).part("docProps/core.xml").contains(">2026-01-01T00:00:00Z<"))
    }

    @Test func workbooksWrittenAtOnceKeepTheirOwnDates() async throws {
        let folder = folder
        let paths = (0..<40).map { folder.file("\($0).xlsx") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (day, path) in paths.enumerated() {
                var dated = plan
                dated.properties.created = 1_767_225_600 + day * 86_400
                group.addTask { [dated] in try WorkbookWriter.write(dated, to: path, replacing: false) { _ in } }
            }
            try await group.waitForAll()
        }
        let first = try Command.run("unzip", ["-p", paths[0], "docProps/core.xml"])
        let last = try Command.run("unzip", ["-p", paths[39], "docProps/core.xml"])
        #expect(first.contains(">2026-01-01T00:00:00Z<") && last.contains(">2026-02-09T00:00:00Z<"))
    }
}
