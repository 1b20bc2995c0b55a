import Fixtures
import TestPrograms
import Testing

/// `queries` writes a form a return, and its letter to standard output.
@Suite struct QueriesCommandTests {
    private let published = Fixtures.path(Fixtures.publishedReturns[0])
    private let corrected = Fixtures.path(Fixtures.correctedReturns[0])
    private let council = Fixtures.path(Fixtures.publishedReturns[1])

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
                == "corrected-gnumeric-letter.txt\ncorrected-gnumeric-queries.xlsx\n"
                + "published-gnumeric-letter.txt\npublished-gnumeric-queries.xlsx\n")
    }

    @Test func eachLetterStandsAloneBesideItsForm() throws {
        let folder = try ScratchFolder()
        let run = try Pledgebook.run("queries", published, corrected, "-o", folder.file("out"))
        #expect(run.output.isEmpty)
        let letter = try String(decoding: bytes(of: folder.file("out/published-gnumeric-letter.txt")), as: UTF8.self)
        #expect(letter.hasPrefix("Subject: ") && letter.contains("published-gnumeric-queries.xlsx goes with"))
        #expect(!letter.contains("corrected") && letter.split(separator: "Subject: ").count == 1)
    }

    @Test func theFormOfOneReturnGoesToStandardOutput() throws {
        let folder = try ScratchFolder()
        let command = "'\(Pledgebook.path)' queries \(published) -o - > form.xlsx"
        let run = try Command("sh", ["-c", "cd '\(folder.path)' && \(command)"])
        #expect(run.status == 1 && run.errors.hasPrefix("Subject: "))
        #expect(try Pledgebook.run("check", folder.file("form.xlsx")).output.contains("22 lines"))
        #expect(try Pledgebook.run("queries", published, corrected, "-o", "-").status == 64)
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
            "queries", corrected, "--since", published, "--council", council, "-o", folder.file("out.xlsx"))
        #expect(run.errors.contains("NT18  Answer: 650000 -> 6500000"))
        #expect(!run.output.contains("->"))
    }

    @Test func aRefusedFileGetsALetterAndNoForm() throws {
        let folder = try ScratchFolder()
        let pdf = Fixtures.path("Refused/portable-document-pdf.xlsx")
        let run = try Pledgebook.run("clarify", pdf, "-o", folder.file("out.xlsx"))
        #expect(run.status == 65 && folder.names.isEmpty)
        #expect(run.output.hasPrefix("Subject: We could not read") && run.output.contains("It is a PDF document."))
        let several = try Pledgebook.run("clarify", pdf, published, "-o", folder.file("out"))
        #expect(several.status == 65)
        #expect(
            try Command.run("ls", [folder.file("out")])
                == "portable-document-pdf-letter.txt\npublished-gnumeric-letter.txt\npublished-gnumeric-queries.xlsx\n")
        #expect(try Pledgebook.run("clarify", "/nowhere/x.xlsx", "-o", folder.file("x.xlsx")).output.isEmpty)
    }

    @Test func theNewNameComesFirstAndTheOldOneStays() throws {
        let help = try Pledgebook.run("--help").output
        #expect(help.contains("clarify") && !help.contains("\n  queries"))
        #expect(try Pledgebook.run("queries", "--help").output == Pledgebook.run("clarify", "--help").output)
    }
}
