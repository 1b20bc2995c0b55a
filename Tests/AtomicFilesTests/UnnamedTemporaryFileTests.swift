import Foundation
import SystemPackage
import TestPrograms
import Testing

@testable import AtomicFiles

#if os(Linux)
    @Suite struct UnnamedTemporaryFileTests {
        private let folder: ScratchFolder

        init() throws { folder = try ScratchFolder() }

        private struct NotMade: Error {}

        private func made(holding text: String) throws -> UnnamedTemporaryFile {
            guard let file = try UnnamedTemporaryFile(in: folder.path, holding: Array(text.utf8)) else {
                throw NotMade()
            }
            return file
        }

        @Test func itHoldsItsBytesWhereOnlyThisProcessFindsThem() throws {
            let file = try made(holding: "whole")
            #expect(folder.names.isEmpty)
            #expect(try bytes(of: file.path) == Data("whole".utf8))
        }

        @Test func itsNameOutlivesIt() throws {
            do {
                let file = try made(holding: "whole")
                try file.addName(folder.file("a.xlsx"))
            }
            #expect(folder.names == ["a.xlsx"])
            #expect(try bytes(of: folder.file("a.xlsx")) == Data("whole".utf8))
        }

        @Test func itTakesNoNameThatIsTaken() throws {
            try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file("a.xlsx")))
            let file = try made(holding: "new")
            let fault = #expect(throws: Errno.self) { try file.addName(folder.file("a.xlsx")) }
            #expect(fault == .fileExists)
            #expect(try bytes(of: folder.file("a.xlsx")) == Data("old".utf8))
        }

        @Test func whereThereIsNoFolderTheReasonIsTold() {
            let fault = #expect(throws: Errno.self) {
                _ = try UnnamedTemporaryFile(in: folder.file("none"), holding: [])
            }
            #expect(fault == .noSuchFileOrDirectory)
        }

        @Test func aFileSystemWithoutSuchFilesGivesNone() throws {
            let file = try UnnamedTemporaryFile(in: "/proc", holding: Array("whole".utf8))
            let isMade = file != nil
            #expect(!isMade)
        }
    }
#endif
