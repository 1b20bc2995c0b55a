import Foundation
import TestPrograms

/// A run of the built command under the limits that a hostile file must stay within.
enum LimitedRun {
    /// The command, which lies beside the test runner.
    static let program: String = {
        let runner = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
        return runner.deletingLastPathComponent().appendingPathComponent("pledgebook").path
    }()

    /// Seconds of processor time: a bound on work that grows out of hand, not a measure of speed. The build for tests is
    /// not optimised and takes up to seventy times what the command takes, and machines differ.
    private static let secondsLimit = 20

    /// Runs `pledgebook cells` on a file with 128 MiB of address space, which covers all memory, and 20 s of processor
    /// time. Beyond either it is ended by a signal.
    static func cells(_ bytes: [UInt8], _ options: String...) throws -> Command {
        let folder = try ScratchFolder()
        let file = folder.file("acme.xlsx")
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        let script = "ulimit -v 131072; ulimit -t \(secondsLimit); exec \"$0\" cells \"$@\""
        return try Command("sh", ["-c", script, program, file] + options)
    }
}
