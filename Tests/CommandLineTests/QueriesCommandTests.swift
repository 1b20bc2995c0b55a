import Fixtures
import TestPrograms
import Testing

/// `queries` writes a form a return, and its letter to standard output.
@Suite struct QueriesCommandTests {
    private let published = Fixtures.path(Fixtures.publishedReturns[0])
    private let corrected = Fixtures.path(Fixtures.correctedReturns[0])

    @Test func theLetterIsDataAndTheRestIsNot() throws {
        let folder = try ScratchFolder()
        let run = try Pledgebook.run("queries", published, "--council", corrected, "-o", folder.file("acme.xlsx"))
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("Subject: ") && run.output.contains("acme.xlsx goes with this letter"))
        #expect(run.errors == "Written: \(folder.file("acme.xlsx"))\n")
    }

    @Test func severalReturnsGoIntoAFolder() throws {
        let folder = try ScratchFolder()
        let run = try Pledgebook.run("queries", published, corrected, "-o", folder.file("out"), "--quiet")
        #expect(run.output.isEmpty && run.errors.isEmpty)
        #expect(
            try Command.run("ls", [folder.file("out")])
                == "corrected-gnumeric-queries.xlsx\npublished-gnumeric-queries.xlsx\n")
    }

    @Test func theVersionBeforeMustBeReadable() throws {
        let folder = try ScratchFolder()
        let target = folder.file("out.xlsx")
        #expect(
            try Pledgebook.run("queries", published, "--since", "/nowhere/acme.xlsx", "-o", target).status == 66)
        #expect(try Pledgebook.run("queries", published, corrected, "--since", published, "-o", target).status == 64)
        #expect(folder.names.isEmpty)
    }

    @Test func whatChangedGoesToStandardError() throws {
        let folder = try ScratchFolder()
        let run = try Pledgebook.run(
            "queries", corrected, "--since", published, "--council", corrected, "-o", folder.file("out.xlsx"))
        #expect(run.errors.contains("NT18  Answer: 650000 -> 6500000"))
        #expect(!run.output.contains("->"))
    }
}
