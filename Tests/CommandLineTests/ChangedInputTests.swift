import Fixtures
import Foundation
import TestPrograms
import Testing

/// A file that somebody changes while it is read is one whole version of it, or is refused: with `strace`, which holds
/// the read up, or has it give less.
@Suite struct ChangedInputTests {
    private let folder: ScratchFolder
    private let input: String
    private let trace: String

    init() throws {
        folder = try ScratchFolder()
        input = folder.file("return.xlsx")
        trace = folder.file("trace")
        for (name, source) in [
            ("return.xlsx", Fixtures.correctedReturns[0]), ("other.xlsx", Fixtures.publishedReturns[0]),
        ] {
            try FileManager.default.copyItem(atPath: Fixtures.path(source), toPath: folder.file(name))
        }
    }

    private func arguments(_ options: [String]) -> [String] {
        ["-f", "-qq", "-y", "-e", "trace=openat,read", "-o", trace] + options + [
            Pledgebook.path, "check", input, "--format", "json",
        ]
    }

    /// An injection into the first call of a run that reads the input, or into all from there on.
    private func injection(_ fault: String, always: Bool = false) throws -> [String] {
        _ = try Command("strace", arguments([]))
        let reads = try String(decoding: bytes(of: trace), as: UTF8.self).split(separator: "\n").filter {
            $0.contains(" read(")
        }
        let position = try #require(reads.firstIndex { $0.contains("/return.xlsx>") }) + 1
        return ["-e", "inject=read:\(fault):when=\(position)\(always ? "+" : "")"]
    }

    /// A run whose read of the input waits until a shell has changed the file, which is open by then.
    private func run(_ change: String) throws -> Command {
        let script = """
            cd "$1" && shift && : > trace
            strace "$@" & process=$!
            until grep -q 'return.xlsx>$' trace; do kill -0 $process || exit 99; sleep 0.01; done
            \(change)
            wait $process
            """
        return try Command(
            "sh", ["-c", script, "sh", folder.path] + arguments(injection("delay_enter=3000000")))
    }

    private func digest(_ name: String) throws -> String {
        String(try Command.run("sha256sum", [folder.file(name)]).prefix(64))
    }

    @Test("A file that is replaced is the one that was there when it was opened")
    func replaced() throws {
        let digests = try (digest("return.xlsx"), digest("other.xlsx"))
        let run = try run("mv other.xlsx return.xlsx")
        #expect(run.status < 2 && run.output.contains(digests.0) && !run.output.contains(digests.1), "\(run.errors)")
        #expect(try digest("return.xlsx") == digests.1)
    }

    @Test("A file that is taken away is read all the same")
    func removed() throws {
        let digest = try digest("return.xlsx")
        let run = try run("rm return.xlsx")
        #expect(run.status < 2 && run.output.contains(digest), "\(run.errors)")
    }

    @Test("A file that becomes shorter is refused", arguments: ["truncate -s 100 return.xlsx", ": > return.xlsx"])
    func shorter(_ change: String) throws {
        let digest = try digest("return.xlsx")
        let run = try run(change)
        // What was read of it is given up; asked for again, it is what is left.
        #expect(run.status == 65 && run.output.contains("\"message\": \"return.xlsx is "), "\(run.errors)")
        #expect(!run.output.contains(digest))
    }

    @Test("A file that becomes longer is read as it was")
    func longer() throws {
        let digest = try digest("return.xlsx")
        let run = try run("cat other.xlsx >> return.xlsx")
        #expect(run.status < 2 && run.output.contains(digest), "\(run.errors)")
    }

    @Test("A file that is written over in the middle of being read is the new one or is refused, never a mixture")
    func overwritten() throws {
        let run = try run("dd if=other.xlsx of=return.xlsx bs=1 skip=2000 seek=2000 count=2000 conv=notrunc 2> said")
        #expect(run.status == 65, "\(run.errors)")
    }

    @Test("A read that finds the file's end too soon is a file that became shorter")
    func ended() throws {
        let run = try Command("strace", arguments(injection("retval=0", always: true)))
        #expect(run.status == 74 && run.output.contains("became shorter while it was read"), "\(run.errors)")
    }
}
