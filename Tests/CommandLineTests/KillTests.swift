import Fixtures
import Foundation
import TestPrograms
import Testing

/// Whatever is being replaced is the old file or the new one, whenever the process is killed.
@Suite struct KillTests {
    /// Most rounds go to the finished workbook; the others are written by the same code.
    private static let rounds = WrittenOutput.all.enumerated().map { ($1, $0 == 0 ? 200 : 30) }

    @Test(arguments: rounds)
    func aKillAtAnyMomentLeavesTheOldOrTheNewFile(_ output: WrittenOutput, _ rounds: Int) throws {
        let folder = try ScratchFolder()
        let sources = try ScratchFolder()
        let target = folder.path
        // Both versions have one name, as a folder of workbooks is named after its returns.
        let returns = try [Fixtures.publishedReturns[0], Fixtures.correctedReturns[0]].enumerated().map {
            let place = sources.file("\($0)")
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
            try FileManager.default.copyItem(atPath: Fixtures.path($1), toPath: place + "/a.xlsx")
            return place + "/a.xlsx"
        }
        var whole: [String: Set<Data>] = [:]
        var longest = 0.0
        for path in returns {
            let start = Date()
            let run = try Command(Pledgebook.path, output.arguments(path, target))
            #expect(run.status < 2, "\(run.errors)")
            longest = max(longest, Date().timeIntervalSince(start))
            for name in output.files { whole[name, default: []].insert(try bytes(of: folder.file(name))) }
        }
        #expect(whole.values.allSatisfy { !$0.isEmpty } && whole[output.files[0]]?.count == 2)
        var killed = 0
        var generator = SystemRandomNumberGenerator()
        for round in 0..<rounds {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Pledgebook.path)
            process.arguments = output.arguments(returns[round % 2], target)
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(Double.random(in: 0...longest * 1_000_000, using: &generator)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            killed += process.terminationReason == .uncaughtSignal ? 1 : 0
            for name in output.files {
                #expect(whole[name]?.contains(try bytes(of: folder.file(name))) == true, "round \(round), \(name)")
            }
        }
        // About half; far fewer would prove nothing, and chance must not fail the test.
        #expect(killed > rounds / 20)
        #expect(folder.names.allSatisfy { output.files.contains($0) || $0.hasPrefix(".") && $0.hasSuffix(".tmp") })
    }

    /// Programs that print a workbook need a folder of their own, whatever the system has.
    private static let nameless = WrittenOutput.all.filter { !$0.files.contains { $0.hasSuffix(".pdf") } }

    @Test("A kill once everything is written, before the first name, leaves nothing", arguments: nameless)
    func aKillBeforeTheFirstName(_ output: WrittenOutput) throws {
        let folder = try ScratchFolder()
        let source = Fixtures.path(Fixtures.correctedReturns[0])
        let arguments = output.arguments(source, folder.path)
        let run = try Command(
            "strace", ["-f", "-qq", "-o", "/dev/null", "-e", "inject=linkat:signal=KILL", Pledgebook.path] + arguments)
        #expect(run.status == 128 + SIGKILL, "\(run.errors)")
        #expect(folder.names.isEmpty)
    }

    @Test("Where files have names from the start, the target is written by way of a hidden one")
    func withoutNamelessFiles() throws {
        let folder = try ScratchFolder()
        let traces = try ScratchFolder()
        let arguments = WrittenOutput.all[0].arguments(Fixtures.path(Fixtures.correctedReturns[0]), folder.path)
        func trace(_ options: [String]) throws -> [Substring] {
            let run = try Command(
                "strace", ["-f", "-qq", "-o", traces.file("trace")] + options + [Pledgebook.path] + arguments)
            #expect(run.status == 0, "\(run.errors)")
            return try String(decoding: bytes(of: traces.file("trace")), as: UTF8.self).split(separator: "\n")
        }
        let opened = try trace(["-e", "trace=openat"]).filter { $0.contains(" openat(") }
        let written = try bytes(of: folder.file("a.xlsx"))
        try FileManager.default.removeItem(atPath: folder.file("a.xlsx"))
        let position = try #require(opened.firstIndex { $0.contains("O_TMPFILE") }) + 1
        let calls = try trace([
            "-e", "trace=openat,rename", "-e", "inject=openat:error=EOPNOTSUPP:when=\(position)",
        ])
        #expect(calls.contains { $0.contains("rename(\"\(folder.path)/.a.xlsx.") })
        #expect(folder.names == ["a.xlsx"])
        #expect(try bytes(of: folder.file("a.xlsx")) == written)
    }

    @Test func whatAKilledProcessLeftIsClearedAwayLaterAndNothingElse() throws {
        let folder = try ScratchFolder()
        // No process has the number 4194305: Linux counts to 4194304 at most.
        let file = ".out.xlsx.4194305.file.tmp"
        try Data("half".utf8).write(to: URL(fileURLWithPath: folder.file(file)))
        let names = [
            ".out.xlsx.4194305.abc.tmp", ".out.xlsx.4194305.young.tmp", ".other.xlsx.4194305.abc.tmp",
            ".out.xlsx.\(ProcessInfo.processInfo.processIdentifier).abc.tmp", ".out.xlsx.notes.tmp",
        ]
        for name in names {
            try FileManager.default.createDirectory(
                atPath: folder.file(name) + "/profile", withIntermediateDirectories: true)
        }
        for name in names + [file] where !name.contains("young") {
            try Command.run("touch", ["-d", "2 hours ago", folder.file(name)])
        }
        let run = try Pledgebook.run(
            "value", Fixtures.path(Fixtures.correctedReturns[0]), "-o", folder.file("out.xlsx"))
        #expect(run.status == 0)
        #expect(folder.names == (names.dropFirst() + ["out.xlsx"]).sorted())
    }
}
