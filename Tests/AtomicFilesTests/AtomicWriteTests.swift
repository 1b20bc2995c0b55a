import Foundation
import TestPrograms
import Testing

@testable import AtomicFiles

@Suite struct AtomicWriteTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    @Test func aTextIsWrittenWholeInUTF8() throws {
        let text = String(repeating: "£5 – ü\r\n", count: 50_000)
        try AtomicWrite.write(text, to: folder.file("a.csv"), replacing: false)
        #expect(try bytes(of: folder.file("a.csv")) == Data(text.utf8))
        #expect(folder.names == ["a.csv"])
    }

    @Test func anExistingFileIsReplacedOnlyWhenThatIsAllowed() throws {
        try AtomicWrite.write("old", to: folder.file("a.csv"), replacing: false)
        let error = try #require(throws: FileWriteError.self) {
            try AtomicWrite.write("new", to: folder.file("a.csv"), replacing: false)
        }
        #expect(error.code == .targetExists)
        #expect(try bytes(of: folder.file("a.csv")) == Data("old".utf8))
        try AtomicWrite.write("new", to: folder.file("a.csv"), replacing: true)
        #expect(try bytes(of: folder.file("a.csv")) == Data("new".utf8))
    }

    @Test func anotherProgramMakesItsFileInAPrivateFolderUnderItsFinalName() throws {
        var seen = ""
        try AtomicWrite.write(to: folder.file("a.pdf"), replacing: false) { unfinished in
            seen = unfinished
            let parent = (unfinished as NSString).deletingLastPathComponent
            let mode = try FileManager.default.attributesOfItem(atPath: parent)[.posixPermissions] as? Int
            #expect(mode == 0o700)
            try Data("litter".utf8).write(to: URL(fileURLWithPath: parent + "/.~lock"))
            try Data("%PDF".utf8).write(to: URL(fileURLWithPath: unfinished))
        }
        #expect(seen.hasPrefix(folder.path + "/.a.pdf.") && seen.hasSuffix(".tmp/a.pdf"))
        #expect(folder.names == ["a.pdf"])
        #expect(try bytes(of: folder.file("a.pdf")) == Data("%PDF".utf8))
    }

    @Test func aBodyThatThrowsLeavesNothingWhateverItMade() throws {
        struct Stopped: Error {}
        #expect(throws: Stopped.self) {
            try AtomicWrite.write(to: folder.file("a.pdf"), replacing: true) { unfinished in
                let deep = (unfinished as NSString).deletingLastPathComponent + "/profile/user"
                try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
                try Data().write(to: URL(fileURLWithPath: deep + "/settings"))
                try FileManager.default.createSymbolicLink(atPath: deep + "/link", withDestinationPath: folder.path)
                throw Stopped()
            }
        }
        #expect(folder.names.isEmpty)
    }
}
