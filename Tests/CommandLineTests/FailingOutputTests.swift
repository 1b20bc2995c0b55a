import Fixtures
import Foundation
import TestPrograms
import Testing

/// Makes the system calls of each command that have to do with its files fail, one at a time: files that belong together
/// are all old or all new, and success is told only of the new ones.
@Suite struct FailingOutputTests {
    private static let calls = [
        "write", "openat", "mkdir", "fsync", "rename", "link", "linkat", "unlink", "rmdir", "close", "getdents64",
    ]

    private let sources: ScratchFolder
    private let source: String
    private let folder: ScratchFolder
    private let traces: ScratchFolder

    init() throws {
        sources = try ScratchFolder()
        source = sources.file("a.xlsx")
        try FileManager.default.copyItem(atPath: Fixtures.path(Fixtures.correctedReturns[0]), toPath: source)
        folder = try ScratchFolder()
        traces = try ScratchFolder()
    }

    private func traced(_ output: WrittenOutput, _ options: [String], isNew: Bool) throws -> Command {
        let arguments = output.arguments(source, folder.path).filter { !isNew || $0 != "--force" }
        return try Command(
            "strace", ["-f", "-qq", "-y", "-o", traces.file("trace")] + options + [Pledgebook.path] + arguments,
            environment: ["SWIFT_BACKTRACE": "enable=no"])
    }

    private func trace() throws -> [Substring] {
        try String(decoding: bytes(of: traces.file("trace")), as: UTF8.self).split(separator: "\n")
    }

    /// Which of a run's calls are about files in the folder, counted from 1.
    private func positions(of call: String, _ output: WrittenOutput, isNew: Bool) throws -> [Int] {
        _ = try traced(output, ["-e", "trace=\(call)"], isNew: isNew)
        let calls = try trace().filter { $0.contains(" \(call)(") }
        return calls.indices.filter { calls[$0].contains(folder.path) }.map { $0 + 1 }
    }

    /// Puts the old files in place, or none.
    private func reset(_ output: WrittenOutput, isNew: Bool) throws {
        for name in folder.names { try FileManager.default.removeItem(atPath: folder.file(name)) }
        guard !isNew else { return }
        for name in output.files { try Data("old".utf8).write(to: URL(fileURLWithPath: folder.file(name))) }
    }

    private func state(_ output: WrittenOutput) throws -> [Data?] {
        try output.files.map { name in
            FileManager.default.fileExists(atPath: folder.file(name)) ? try bytes(of: folder.file(name)) : nil
        }
    }

    /// A workbook and the index over it are old or new each for itself, and an index over a workbook that was not
    /// written is another one, which says so.
    private func isIndexTrue(_ found: [Data?], _ old: [Data?], _ new: [Data?]) throws -> Bool {
        guard found[0] == old[0] || found[0] == new[0] else { return false }
        if found[1] == old[1] || found[1] == new[1] { return true }
        let cells = try Pledgebook.run("cells", folder.file("index.xlsx"))
        return cells.status == 0 && cells.output.contains("\"not written\"")
    }

    @Test(arguments: WrittenOutput.all, [false, true])
    func theFilesAreAllOldOrAllNewWhateverFails(_ output: WrittenOutput, _ isNew: Bool) throws {
        try reset(output, isNew: isNew)
        let run = try Command(Pledgebook.path, output.arguments(source, folder.path))
        #expect(run.status < 2, "\(run.errors)")
        let new = try state(output)
        let old: [Data?] = output.files.map { _ in isNew ? nil : Data("old".utf8) }
        var injected = 0
        for call in Self.calls {
            try reset(output, isNew: isNew)
            for position in try positions(of: call, output, isNew: isNew) {
                try reset(output, isNew: isNew)
                let run = try traced(
                    output, ["-e", "trace=\(call)", "-e", "inject=\(call):error=EIO:when=\(position)"], isNew: isNew)
                injected += try trace().contains { $0.hasSuffix("(INJECTED)") } ? 1 : 0
                let found = try state(output)
                let isWhole = try output.hasIndex ? isIndexTrue(found, old, new) : found == old || found == new
                #expect(isWhole, "\(call) \(position): \(found.map { $0?.count ?? -1 })")
                #expect(run.status > 1 || found == new, "\(call) \(position): \(run.errors)")
                #expect([0, 1, 66, 70, 73, 74].contains(run.status), "\(call) \(position): \(run.status)")
                // What could not be removed is hidden, and is cleared away by a later run.
                let rest = Set(folder.names).subtracting(output.files)
                #expect(rest.isEmpty || ["unlink", "rmdir"].contains(call), "\(call) \(position): \(rest)")
                #expect(rest.allSatisfy { $0.hasPrefix(".") && $0.hasSuffix(".tmp") })
            }
        }
        #expect(injected > 5)
    }
}
