import Fixtures
import Foundation
import TestPrograms
import Testing

/// Makes the system calls of one run fail, one at a time, with `strace`: whatever fails, the target is the old
/// workbook or the new one, and success is told only of the new one.
@Suite struct FailingCallTests {
    private let folder: ScratchFolder
    private let target: String
    private let old = Data("the old workbook".utf8)
    private let new: Data
    private let returned = Fixtures.path(Fixtures.correctedReturns[0])

    init() throws {
        folder = try ScratchFolder()
        target = folder.file("out.xlsx")
        _ = try Pledgebook.run("value", returned, "-o", target)
        new = try bytes(of: target)
    }

    private func traced(_ options: [String]) throws -> Command {
        try Command(
            "strace",
            ["-f", "-qq", "-y", "-o", folder.file("trace")] + options + [
                Pledgebook.path, "value", returned, "-o", target, "--force", "--quiet",
            ], environment: ["SWIFT_BACKTRACE": "enable=no"])
    }

    /// How often a run makes a call.
    private func count(of call: String) throws -> Int {
        _ = try traced(["-e", "trace=\(call)"])
        return try String(decoding: bytes(of: folder.file("trace")), as: UTF8.self).split(separator: "\n")
            .count { $0.contains("\(call)(") }
    }

    /// Whether the call that failed was about the process itself.
    private func failedInProc() throws -> Bool {
        let lines = try String(decoding: bytes(of: folder.file("trace")), as: UTF8.self).split(separator: "\n")
        // Where threads take turns, a call is told in two lines, each with the thread's number: its arguments, then how
        // it ended.
        var begun: [Substring: Substring] = [:]
        for line in lines {
            let thread = line.prefix { $0 != " " }
            if line.hasSuffix("<unfinished ...>") { begun[thread] = line }
            guard line.hasSuffix("(INJECTED)") else { continue }
            let call = line.contains(" resumed>") ? begun[thread] ?? line : line
            if call.contains("/proc/") { return true }
        }
        return false
    }

    @Test(
        arguments: ["write", "openat", "fsync", "rename", "read", "close"],
        ["ENOSPC", "EIO"])
    func theTargetIsWholeWhateverFails(_ call: String, _ error: String) throws {
        let count = try count(of: call)
        #expect(count > 0)
        // Every call of the few; of the many, some thirty spread evenly.
        for position in stride(from: 1, through: count, by: max(1, count / 30)) {
            try old.write(to: URL(fileURLWithPath: target))
            let run = try traced(["-e", "trace=\(call)", "-e", "inject=\(call):error=\(error):when=\(position)"])
            let found = try bytes(of: target)
            #expect(found == old || found == new, "\(call) \(position)")
            // Swift finds its arguments in /proc; without them no run of ours begins.
            if try failedInProc() { continue }
            #expect(run.status != 0 || found == new, "\(call) \(position)")
            // 127 is the loader's, when a library could not be opened.
            #expect(
                [0, 65, 66, 70, 73, 74, 127].contains(run.status), "\(call) \(position): \(run.status) \(run.errors)")
            let names = Set(folder.names).subtracting(["out.xlsx", "trace"])
            #expect(names.isEmpty, "\(call) \(position)")
            #expect(!run.errors.contains("[ERROR]") && !run.errors.contains("[WARNING]"), "\(call) \(position)")
        }
    }

    @Test(
        "Where the folder cannot be flushed the new workbook is there, and the words say so",
        arguments: ["EIO", "ENOSPC"])
    func folderNotFlushed(_ error: String) throws {
        try old.write(to: URL(fileURLWithPath: target))
        // The first call is the file's, which is refused with the old one in its place.
        let file = try traced(["-e", "trace=fsync", "-e", "inject=fsync:error=\(error):when=1"])
        #expect(try file.status == 74 && bytes(of: target) == old, "\(file.errors)")
        #expect(file.errors.contains("Nothing was changed there"))
        let folder = try traced(["-e", "trace=fsync", "-e", "inject=fsync:error=\(error):when=2"])
        #expect(try folder.status == 74 && bytes(of: target) == new, "\(folder.errors)")
        #expect(folder.errors.contains("was written, but its disk did not confirm it"))
        #expect(!folder.errors.contains("Nothing was changed"))
    }
}
