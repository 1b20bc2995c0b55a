import Fixtures
import Foundation
import TestPrograms
import Testing

/// A workbook that is being replaced is the old one or the new one, whenever the process is killed.
@Suite struct KillTests {
    private static let rounds = 200

    @Test func aKillAtAnyMomentLeavesTheOldOrTheNewWorkbook() throws {
        let folder = try ScratchFolder()
        let target = folder.file("out.xlsx")
        let returns = [Fixtures.publishedReturns[0], Fixtures.correctedReturns[0]].map(Fixtures.path)
        var whole: Set<Data> = []
        var longest = 0.0
        for path in returns {
            let start = Date()
            _ = try Pledgebook.run("value", path, "-o", target, "--force", "--quiet")
            longest = max(longest, Date().timeIntervalSince(start))
            whole.insert(try bytes(of: target))
        }
        #expect(whole.count == 2)
        var killed = 0
        var generator = SystemRandomNumberGenerator()
        for round in 0..<Self.rounds {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Pledgebook.path)
            process.arguments = ["value", returns[round % 2], "-o", target, "--force", "--quiet"]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            usleep(UInt32(Double.random(in: 0...longest * 1_000_000, using: &generator)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            killed += process.terminationReason == .uncaughtSignal ? 1 : 0
            #expect(whole.contains(try bytes(of: target)), "round \(round)")
        }
        #expect(killed > Self.rounds / 4)
        #expect(folder.names.allSatisfy { $0 == "out.xlsx" || $0.hasPrefix(".out.xlsx.") && $0.hasSuffix(".tmp") })
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
