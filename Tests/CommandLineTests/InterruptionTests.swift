import Fixtures
import Foundation
import TestPrograms
import Testing

/// Whoever asks a run to end finds nothing half-written, and no program that runs on.
@Suite struct InterruptionTests {
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func aRunThatPrintsPutsAwayWhatItHasInHand(_ signal: Int32) throws {
        let folder = try ScratchFolder()
        let source = Fixtures.path(Fixtures.correctedReturns[0])
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Pledgebook.path)
        process.arguments = ["value", source, "-o", folder.file("a.xlsx"), "--pdf", "--quiet"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        // The folder that LibreOffice works in tells that it is at work.
        while process.isRunning, !folder.names.contains(where: { $0.hasPrefix(".a.pdf.") }) { usleep(1000) }
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
        #expect(folder.names == ["a.xlsx"])
        let running = try Command("pgrep", ["-f", folder.path])
        #expect(running.output.isEmpty)
    }

    @Test func aSignalThatIsIgnoredStaysIgnored() throws {
        let folder = try ScratchFolder()
        let source = Fixtures.path(Fixtures.correctedReturns[0])
        let script = """
            trap '' HUP
            "$0" "$@" &
            until ls -A "$FOLDER" | grep -q '^[.]a[.]pdf[.]'; do sleep 0.01; done
            kill -HUP $!
            wait $!
            """
        let run = try Command(
            "sh", ["-c", script, Pledgebook.path, "value", source, "-o", folder.file("a.xlsx"), "--pdf", "--quiet"],
            environment: ["FOLDER": folder.path])
        #expect(run.status == 0, "\(run.errors)")
        #expect(folder.names == ["a.pdf", "a.xlsx"])
    }
}
