import Foundation
import TestPrograms
import Testing

@testable import AtomicFiles

/// Files that belong together are all written or none.
@Suite struct FileTransactionTests {
    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func text(_ name: String) throws -> String {
        String(decoding: try bytes(of: folder.file(name)), as: UTF8.self)
    }

    private func set(_ texts: [String: String], replacing: Bool) throws -> FileTransaction {
        var files = FileTransaction(replacing: replacing)
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) { try files.add(text, at: folder.file(name)) }
        return files
    }

    @Test func noneHasItsNameBeforeAllAreWhole() throws {
        let files = try set(["a.csv": "one", "b.csv": "two"], replacing: false)
        #expect(!folder.names.contains { !$0.hasPrefix(".") })
        try files.publish()
        #expect(files.paths == ["a.csv", "b.csv"].map(folder.file))
        #expect(try text("a.csv") == "one" && text("b.csv") == "two")
    }

    @Test func aTargetThatExistsStopsAllOfThem() throws {
        try AtomicWrite.write("old", to: folder.file("b.csv"), replacing: false)
        let error = try #require(throws: FileWriteError.self) {
            try set(["a.csv": "one", "b.csv": "two"], replacing: false).publish()
        }
        #expect(error.code == .targetExists && error.path == folder.file("b.csv"))
        #expect(folder.names == ["b.csv"])
        #expect(try text("b.csv") == "old")
    }

    @Test("A file that does not get its name has those before it give theirs back", arguments: [true, false])
    func takenBack(replacing: Bool) throws {
        if replacing { try AtomicWrite.write("old", to: folder.file("a.csv"), replacing: false) }
        do {
            let files = try set(["a.csv": "one", "b.csv": "two"], replacing: replacing)
            // Somebody makes a folder there while we wait.
            try FileManager.default.createDirectory(atPath: folder.file("b.csv"), withIntermediateDirectories: false)
            let error = try #require(throws: FileWriteError.self) { try files.publish() }
            #expect(error.path == folder.file("b.csv"))
        }
        #expect(folder.names == (replacing ? ["a.csv", "b.csv"] : ["b.csv"]))
        if replacing { #expect(try text("a.csv") == "old") }
    }

    private static let names = ["a.csv", "b.csv", "c.csv"]

    /// Writes a set of files that all hold one text, over those that are there.
    private static func publish(_ text: String, in folder: String) throws {
        var files = FileTransaction(replacing: true)
        for name in names { try files.add(text, at: "\(folder)/\(name)") }
        try files.publish()
    }

    @Test("Of two runs that replace one set at once, one has all of its files")
    func twoAtOnce() async throws {
        let path = folder.path
        for round in 0..<100 {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in ["one", "two"] { group.addTask { try Self.publish(writer, in: path) } }
                try await group.waitForAll()
            }
            let texts = try Set(Self.names.map(text))
            #expect(texts.count == 1 && folder.names == Self.names, "round \(round): \(texts)")
        }
    }

    @Test("A run that gives names waits for another one that does so in the same folder")
    func waiting() async throws {
        let path = folder.path
        let other = unsafe open(path, O_RDONLY)
        #expect(flock(other, LOCK_EX) == 0)
        let publishing = Task.detached { try Self.publish("one", in: path) }
        try await Task.sleep(for: .milliseconds(200))
        #expect(!folder.names.contains { !$0.hasPrefix(".") })
        close(other)
        try await publishing.value
        #expect(folder.names == Self.names)
    }

    @Test func aWorkbookThatIsNotAsPlannedStopsAllOfThem() throws {
        struct Stopped: Error {}
        #expect(throws: Stopped.self) {
            var files = try set(["a.csv": "one"], replacing: true)
            try files.add([1, 2, 3], at: folder.file("a.xlsx")) { _ in
                throw Stopped()
            }
        }
        #expect(folder.names.isEmpty)
    }
}
