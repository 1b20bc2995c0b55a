import Fixtures
import Foundation
import TestPrograms
import Testing

/// `value` with one return writes a workbook, with several a folder of them, and other files beside them on demand.
@Suite struct ValueCommandTests {
    private let folder: ScratchFolder
    private let published = Fixtures.path(Fixtures.publishedReturns[0])
    private let corrected = Fixtures.path(Fixtures.correctedReturns[0])

    init() throws { folder = try ScratchFolder() }

    @Test func noFolderIsMadeUnderTheNameOfAWorkbook() throws {
        let run = try Pledgebook.run("value", published, corrected, "-o", folder.file("two.xlsx"))
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.errors.contains("2 returns make a workbook each: name a folder with -o, such as valued/"))
        #expect(!FileManager.default.fileExists(atPath: folder.file("two.xlsx")))
    }

    @Test func severalReturnsGoIntoAFolderWithAnIndexAndABadOneStopsNoOther() throws {
        let run = try Pledgebook.run(
            "value", published, Fixtures.path(Fixtures.cutOff), corrected, "-o", folder.file("out"))
        #expect(run.status == 65)
        let written = try Command.run("ls", [folder.file("out")])
        #expect(written == "corrected-gnumeric-valued.xlsx\nindex.xlsx\npublished-gnumeric-valued.xlsx\n")
        let cells = try Pledgebook.run("cells", folder.file("out/index.xlsx")).output
        #expect(cells.contains(#""ref":"A2","type":"string","value":"published-gnumeric.xlsx""#))
        #expect(cells.contains(#""ref":"C3","type":"string","value":"not read""#))
        #expect(cells.contains(#""ref":"K3","type":"string","value":"cut-off.xlsx "#))
        #expect(cells.contains(#""ref":"D4","type":"number","value":"8461245.35""#))
    }

    @Test func returnsOfOneNameAreToldApartByTheirFoldersAndThenByNumbers() throws {
        for name in ["d1", "d2"] {
            try FileManager.default.createDirectory(atPath: folder.file(name), withIntermediateDirectories: false)
        }
        for (name, fixture) in [("d1/acme", corrected), ("d2/acme", published), ("d2/other", corrected)] {
            try FileManager.default.copyItem(atPath: fixture, toPath: folder.file("\(name).xlsx"))
        }
        let names = ["d1/acme", "d2/acme", "d2/other", "d2/acme"].map { folder.file("\($0).xlsx") }
        let run = try Pledgebook.run(
            "value", names[0], names[1], names[2], names[3], "-o", folder.file("out"), "--quiet")
        #expect(run.status == 1)
        let written = ["d1-acme-valued.xlsx", "d2-acme-2-valued.xlsx", "d2-acme-valued.xlsx", "index.xlsx"]
        #expect(
            try Command.run("ls", [folder.file("out")])
                == (written + ["other-valued.xlsx", ""]).joined(separator: "\n"))
        let cells = try Pledgebook.run("cells", folder.file("out/index.xlsx")).output
        let listed = ["d1-acme", "d2-acme", "other", "d2-acme-2"]
        for (row, name) in zip(2..., listed) {
            #expect(cells.contains("\"J\(row)\",\"type\":\"string\",\"value\":\"\(name)-valued.xlsx\""))
        }
        let totals = try ["d1-acme", "d2-acme", "d2-acme-2"].map {
            try bytes(of: folder.file("out/\($0)-valued.xlsx"))
        }
        #expect(totals[1] == totals[2] && totals[0] != totals[1])
        let forms = try Pledgebook.run("queries", names[0], names[1], "-o", folder.file("forms"), "--quiet")
        #expect(forms.status == 1)
        #expect(
            try Command.run("ls", [folder.file("forms")])
                == "d1-acme-letter.txt\nd1-acme-queries.xlsx\nd2-acme-letter.txt\nd2-acme-queries.xlsx\n")
    }

    @Test func theSameReturnGivesTheSameBytes() throws {
        for name in ["one.xlsx", "two.xlsx"] {
            _ = try Pledgebook.run("value", published, "-o", folder.file(name))
        }
        #expect(try bytes(of: folder.file("one.xlsx")) == bytes(of: folder.file("two.xlsx")))
    }

    @Test func theDateAndWhoPreparedItStandOnAbout() throws {
        let about = { (arguments: [String], environment: [String: String]) in
            let path = folder.file("dated.xlsx")
            let run = try Command(
                Pledgebook.path, ["value", published, "-o", path, "--force"] + arguments, environment: environment)
            #expect(run.status == 1)
            return try Pledgebook.run("cells", path).output
        }
        let told = try about(["--date", "2027-04-01", "--by", "Ann Officer"], [:])
        #expect(told.contains("\"1 April 2027\"") && told.contains("\"Ann Officer\""))
        #expect(try about([], ["SOURCE_DATE_EPOCH": "86400"]).contains("\"2 January 1970\""))
        let today = try about([], [:])
        #expect(today.contains("\"Date of valuation\"") && !today.contains("1970"))
    }

    @Test(arguments: [["--date", "1/4/2027"], ["--date", "2027-02-30"], ["--bidder-id", "GB-COH-1", "b.xlsx"]])
    func whatCannotBeMeantIsAWrongCall(_ arguments: [String]) throws {
        let run = try Command(Pledgebook.path, ["value", published, "-o", folder.file("a.xlsx")] + arguments)
        #expect(run.status == 64)
        #expect(folder.names == [])
    }

    @Test func everyRecordOfPublishedDataSaysWhoseItIs() throws {
        _ = try Pledgebook.run(
            "value", corrected, "-o", folder.file("a.xlsx"), "--profile", "publication", "--date", "2027-01-20",
            "--bidder-id", "GB-COH-01234567")
        let rows = CommaSeparated.rows(String(decoding: try bytes(of: folder.file("a.csv")), as: UTF8.self))
        #expect(rows[0].prefix(5) == ["Publisher", "Tender Reference", "Tender Title", "Bidder", "Bidder Identifier"])
        #expect(rows.dropFirst().allSatisfy { $0[4] == "GB-COH-01234567" && $0[7] == "2027-01-20" })
    }

    @Test func aPublicationComesWithItsDataAndADictionary() throws {
        let run = try Pledgebook.run("value", corrected, "-o", folder.file("a.xlsx"), "--profile", "publication")
        #expect(run.status == 0)
        #expect(folder.names == ["a-dictionary.csv", "a.csv", "a.xlsx"])
        let data = String(decoding: try bytes(of: folder.file("a.csv")), as: UTF8.self)
        #expect(CommaSeparated.rows(data).count == 23)
    }

    @Test func aFileInTheWayOfTheDataKeepsTheWorkbookFromBeingWritten() throws {
        try "old".write(toFile: folder.file("a-dictionary.csv"), atomically: true, encoding: .utf8)
        let run = try Pledgebook.run("value", corrected, "-o", folder.file("a.xlsx"), "--profile", "publication")
        #expect(run.status == 73)
        #expect(run.errors.contains("a-dictionary.csv exists and was left as it is."))
        #expect(!run.errors.contains("Written:"))
        #expect(folder.names == ["a-dictionary.csv"])
    }

    @Test func aFileInTheWayOfThePrintLeavesTheWorkbookWrittenAndTold() throws {
        try "old".write(toFile: folder.file("a.pdf"), atomically: true, encoding: .utf8)
        let run = try Pledgebook.run("value", corrected, "-o", folder.file("a.xlsx"), "--pdf")
        #expect(run.status == 73)
        #expect(run.errors.contains("a.pdf exists and was left as it is."))
        #expect(run.errors.contains("Written: \(folder.file("a.xlsx"))\n"))
        #expect(folder.names == ["a.pdf", "a.xlsx"])
        #expect(String(decoding: try bytes(of: folder.file("a.pdf")), as: UTF8.self) == "old")
    }

    @Test func csvAndJSONGoToStandardOutputOrToAFileOfThatForm() throws {
        let csv = try Pledgebook.run("value", corrected, "--format", "csv")
        #expect(csv.status == 0)
        #expect(CommaSeparated.rows(csv.output).count == 23)
        let file = try Pledgebook.run("value", corrected, "--format", "csv", "-o", folder.file("a.csv"))
        #expect(file.status == 0 && file.output.isEmpty)
        #expect(String(decoding: try bytes(of: folder.file("a.csv")), as: UTF8.self) == csv.output)
        let json = try Pledgebook.run("value", corrected, "--format", "json", "-o", folder.file("a.json"))
        #expect(json.status == 0)
        #expect(folder.names == ["a.csv", "a.json"])
        let again = try Pledgebook.run("value", corrected, "--format", "csv", "-o", folder.file("a.csv"))
        #expect(again.status == 73)
    }

    @Test func aWorkbookIsWrittenBesideTheDataWhenItIsNamed() throws {
        let run = try Pledgebook.run("value", corrected, "--format", "json", "-o", folder.file("a.xlsx"), "--quiet")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("{"))
        #expect(folder.names == ["a.xlsx"])
    }

    /// Runs `value RETURN -o -` with standard output sent to a file.
    private func send(_ returned: String, to file: String) throws -> Command {
        try Command("sh", ["-c", "exec \"$0\" value \"$1\" -o - > \"$2\"", Pledgebook.path, returned, file])
    }

    @Test func aDashSendsTheSameWorkbookToStandardOutput() throws {
        let named = try Pledgebook.run("value", published, "-o", folder.file("named.xlsx"))
        let sent = try send(published, to: folder.file("sent.xlsx"))
        #expect(sent.status == named.status && named.status == 1)
        #expect(try bytes(of: folder.file("sent.xlsx")) == bytes(of: folder.file("named.xlsx")))
        #expect(sent.errors == named.output)
        #expect(folder.names == ["named.xlsx", "sent.xlsx"])
    }

    @Test func nothingIsSentOfARefusedReturnAndAFaultOfTheReceiverIsTold() throws {
        let refused = try send(Fixtures.path(Fixtures.cutOff), to: folder.file("none.xlsx"))
        #expect(refused.status == 65)
        #expect(try bytes(of: folder.file("none.xlsx")).isEmpty)
        let full = try send(corrected, to: "/dev/full")
        #expect(full.status == 74)
        #expect(full.errors.contains("Standard output could not be written: the disk is full."))
    }

    @Test func standardOutputTakesOneWorkbookAndATerminalNone() throws {
        let two = try Pledgebook.run("value", published, corrected, "-o", "-")
        #expect(two.status == 64 && two.output.isEmpty)
        let pdf = try Pledgebook.run("value", published, "-o", "-", "--pdf")
        #expect(pdf.status == 64 && pdf.output.isEmpty)
        let terminal = """
            import os, pty, sys
            sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))
            """
        let run = try Command("python3", ["-c", terminal, Pledgebook.path, "value", published, "-o", "-"])
        #expect(run.status == 64)
        #expect(run.output.contains("A workbook cannot be shown on a terminal") && !run.output.contains("PK"))
    }

    @Test func withoutAnOutputTheUsageIsExplained() throws {
        let run = try Pledgebook.run("value", corrected)
        #expect(run.status == 64)
        #expect(run.errors.contains("Name the workbook to write with -o"))
    }

    @Test func aPDFIsPrintedBesideTheWorkbook() throws {
        let run = try Pledgebook.run("value", corrected, "-o", folder.file("a.xlsx"), "--pdf", "--quiet")
        #expect(run.status == 0)
        #expect(folder.names == ["a.pdf", "a.xlsx"])
        #expect(try bytes(of: folder.file("a.pdf")).starts(with: Array("%PDF-".utf8)))
    }

    @Test func withoutLibreOfficeTheWorkbookIsWrittenAndTheReasonGiven() throws {
        let run = try Pledgebook.run(
            "value", corrected, "-o", folder.file("a.xlsx"), "--pdf", "--quiet", environment: ["PATH": "/nowhere"])
        #expect(run.status == 73)
        #expect(run.errors.contains("printing needs LibreOffice"))
        #expect(folder.names == ["a.xlsx"])
    }
}
