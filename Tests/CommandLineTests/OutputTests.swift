import Fixtures
import Foundation
import TestPrograms
import Testing

/// Data goes to standard output, everything else to standard error, and colour only to a terminal.
@Suite struct OutputTests {
    private let published = Fixtures.path(Fixtures.publishedReturns[0])

    @Test func theReportIsPlainWhenItIsNotATerminal() throws {
        let run = try Pledgebook.run("check", published)
        #expect(!run.output.contains("\u{1B}"))
        #expect(run.output.contains("NT18 states £6,264,776.71, but 650,000 × 0.963812 is £626,477.80"))
        #expect(run.errors == "Next: pledgebook clarify \(published) -o \(published.dropLast(5))-queries.xlsx\n")
    }

    @Test func theNextCommandIsReadyToBeCopied() throws {
        let folder = try ScratchFolder()
        let path = folder.file("bidder's return.xlsx")
        try FileManager.default.copyItem(atPath: Fixtures.path(Fixtures.correctedReturns[0]), toPath: path)
        let next = try Pledgebook.run("check", path).errors
        #expect(next.hasPrefix("Next: pledgebook "))
        let command = next.dropFirst("Next: pledgebook ".count).dropLast()
        let run = try Command("sh", ["-c", "'\(Pledgebook.path)' \(command)"])
        #expect(run.status < 2, "\(next) \(run.errors)")
        #expect(folder.names.count == 2)
        #expect(try Pledgebook.run("check", path, "--format", "json").errors.isEmpty)
        let refused = try Pledgebook.run("check", Fixtures.path("Refused/apple-numbers.xlsx"))
        #expect(!refused.errors.contains("Next:"))
    }

    @Test func aNameThatStartsLikeAnOptionIsNoSilentSuccess() throws {
        let folder = try ScratchFolder()
        for name in ["-dash.xlsx", "-DASH.XLSX"] {
            try FileManager.default.copyItem(
                atPath: Fixtures.path(Fixtures.correctedReturns[0]), toPath: folder.file(name))
        }
        func run(_ arguments: String) throws -> Command {
            try Command("sh", ["-c", "cd '\(folder.path)' && '\(Pledgebook.path)' \(arguments)"])
        }
        let stray = try run("check -dash.xlsx")
        #expect(stray.status == 64 && stray.output.isEmpty)
        #expect(stray.errors.contains("Write ./-dash.xlsx for the file of that name."))
        let next = try run("check -- -DASH.XLSX").errors
        #expect(next.contains(" ./-DASH.XLSX ") && next.contains("-o ./-DASH-"), "\(next)")
        #expect(try run("council new -o=-x.xlsx").errors.contains("Next: pledgebook council check ./-x.xlsx"))
    }

    @Test func returnsOfOneNameAreToldApartByTheirPaths() throws {
        let folder = try ScratchFolder()
        try FileManager.default.createDirectory(atPath: folder.file("n"), withIntermediateDirectories: false)
        for name in ["acme.xlsx", "n/acme.xlsx"] {
            try FileManager.default.copyItem(
                atPath: Fixtures.path(Fixtures.correctedReturns[0]), toPath: folder.file(name))
        }
        func run(_ arguments: String) throws -> Command {
            try Command("sh", ["-c", "cd '\(folder.path)' && '\(Pledgebook.path)' check \(arguments)"])
        }
        let text = try run("n/acme.xlsx acme.xlsx").output
        #expect(text.hasPrefix("n/acme.xlsx   ") && text.contains("\nacme.xlsx   "), "\(text)")
        #expect(try run("n/acme.xlsx").output.hasPrefix("acme.xlsx   "))
        #expect(try run("n/acme.xlsx --format sarif").output.contains(#""uri": "n/acme.xlsx""#))
    }

    @Test func quietSaysNothingOfReadableReturns() throws {
        let run = try Pledgebook.run("check", published, "--quiet")
        #expect(run.output.isEmpty)
        #expect(run.errors.isEmpty)
        #expect(run.status == 1)
    }

    @Test func explainTellsWhatACodeMeans() throws {
        let run = try Pledgebook.run("explain", "stated-value-disagrees")
        #expect(run.status == 0)
        #expect(run.output.contains("What to do:"))
        let list = try Pledgebook.run("explain")
        #expect(list.output.contains("stated-value-disagrees"))
        let typo = try Pledgebook.run("explain", "stated-value-disagree")
        #expect(typo.errors.contains("Did you mean stated-value-disagrees?"))
    }

    @Test(
        "Output that is not all there is a fault, whatever was found",
        arguments: [
            ["check", Fixtures.path(Fixtures.publishedReturns[0])],
            ["check", Fixtures.path(Fixtures.publishedReturns[0]), "--format", "json"],
            ["value", Fixtures.path(Fixtures.publishedReturns[0]), "--format", "csv"],
            ["cells", Fixtures.path(Fixtures.publishedReturns[0])],
            ["cells", Fixtures.path(Fixtures.publishedReturns[0]), "--summary"],
            ["council", "check", Fixtures.path(Fixtures.publishedReturns[0])], ["explain"],
        ])
    func fullDisk(_ arguments: [String]) throws {
        let run = try Command("sh", ["-c", "\"$0\" \"$@\" > /dev/full", Pledgebook.path] + arguments)
        #expect(run.status == 74)
        #expect(run.errors.hasSuffix("Standard output could not be written: the disk is full.\n"))
    }

    @Test func aReaderThatWantsNoMoreIsNoFault() throws {
        let script = "(\"$0\" check \"$1\"; echo $? >&2) | true"
        let run = try Command("sh", ["-c", script, Pledgebook.path, published])
        #expect(["1\n", "141\n"].contains { run.errors.hasSuffix($0) }, "\(run.errors)")
    }
}
