import Fixtures
import Foundation
import TestPrograms
import Testing

/// Texts, sheet names and file names that are out to do harm go into every output, and another program's parsers look at
/// each: what it takes for markup, for a formula, for a command or for a terminal's orders is a fault.
@Suite struct HostileTextOutputTests {
    @Test func everyOutputKeepsTextsTexts() throws {
        let folder = try ScratchFolder()
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("hostile_text.py").path
        let faults = try Python.run(
            "import runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0])", script, Pledgebook.path,
            folder.path)
        #expect(faults.isEmpty, "\(faults)")
    }

    @Test("Without /proc nobody says what was asked for, and that is no run without a fault")
    func noWords() throws {
        let run = try Command("unshare", ["-rm", "sh", "-c", "umount -l /proc && exec '\(Pledgebook.path)' --version"])
        // Where no mount may be taken away, as in some containers, there is nothing to see.
        if run.errors.contains("umount") || run.errors.contains("unshare") { return }
        #expect(run.status == 70)
        #expect(run.errors.contains("/proc must be there"))
    }

    @Test("A run goes on when the reader of its report goes away")
    func closedPipe() throws {
        let folder = try ScratchFolder()
        let run = try Command(
            "bash",
            [
                "-c",
                """
                for i in 1 2 3 4 5 6; do cp "$2" "$3/r$i.xlsx"; done
                "$1" value "$3"/r*.xlsx -o "$3/out" | true
                echo "${PIPESTATUS[0]}"; ls "$3/out" | wc -l
                """, "bash", Pledgebook.path, Fixtures.path(Fixtures.publishedReturns[0]), folder.path,
            ])
        #expect(run.output.split(whereSeparator: \.isWhitespace) == ["1", "7"])
    }

    @Test("A file that may not grow is an input/output fault with a sentence, and leaves nothing")
    func sizeLimit() throws {
        let folder = try ScratchFolder()
        let run = try Command(
            "bash",
            [
                "-c", "ulimit -f 8; exec \"$1\" value \"$2\" -o \"$3/out.xlsx\" --quiet 2>&1", "bash", Pledgebook.path,
                Fixtures.path(Fixtures.publishedReturns[0]), folder.path,
            ])
        #expect(run.status == 74)
        #expect(run.output.contains("could not be written"))
        #expect(folder.names.isEmpty)
    }

    @Test("Help that is not all there is a fault, too")
    func helpOnAFullDisk() throws {
        let run = try Command("sh", ["-c", "'\(Pledgebook.path)' --help > /dev/full"])
        #expect(run.status == 74 && run.errors.contains("the disk is full"))
    }
}
