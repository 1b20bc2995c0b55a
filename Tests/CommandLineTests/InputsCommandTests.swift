import Fixtures
import Foundation
import TestPrograms
import Testing

/// Folders, ZIP files, sheets and standard input as the returns of a run.
@Suite struct InputsCommandTests {
    private let folder: ScratchFolder
    private let lots = Fixtures.path("Faults/bundles/two-lots.xlsx")
    private let twice = Fixtures.path("Faults/bidder-twice")

    init() throws { folder = try ScratchFolder() }

    /// Puts copies of fixtures below the scratch folder, by their paths there.
    private func put(_ files: [String: String]) throws {
        for (path, fixture) in files {
            let target = URL(fileURLWithPath: folder.file(path))
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: Fixtures.path(fixture), toPath: target.path)
        }
    }

    private func write(_ text: String, _ path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder.file(path)))
    }

    /// The names that a run's JSON lines give its returns.
    private func names(_ words: String...) throws -> [String] {
        let run = try Command(Pledgebook.path, ["check"] + words + ["--format", "jsonl"])
        return run.output.split(separator: "\n").filter { $0.hasPrefix(#"{"type":"return""#) }.map { line in
            String(line.firstMatch(of: /"file":"([^"]*)"/)?.1 ?? "")
        }
    }

    @Test func aFolderIsReadToItsEndInTheOrderOfItsNamesAndTheRestIsTold() throws {
        try put([
            "in/b.xlsx": "Faults/bidder-twice/tarn.xlsx",
            "in/2026/acme.xlsx": "Faults/bidder-twice/ferndale-first.xlsx",
            "in/2025/acme.xlsx": "Faults/bidder-twice/ferndale-lot-2.xlsx",
        ])
        try write("x", "in/~$b.xlsx")
        try write("x", "in/letter.docx")
        try write("x", "in/.hidden")
        #expect(try names(folder.file("in")) == ["2025/acme.xlsx", "2026/acme.xlsx", "b.xlsx"])
        let run = try Pledgebook.run("check", folder.file("in/"))
        #expect(run.status == 0)
        #expect(run.errors.contains("Skipped: ~$b.xlsx only says that somebody has the workbook open.\n"))
        #expect(run.errors.contains("In in, 1 file that is not a workbook was left out: letter.docx.\n"))
        #expect(!run.errors.contains("hidden"))
        let value = try Pledgebook.run("value", folder.file("in"), "-o", folder.file("out"), "--quiet")
        #expect(value.status == 0 && value.errors.isEmpty)
        #expect(
            try Command.run("ls", [folder.file("out")])
                == "2025-acme-valued.xlsx\n2026-acme-valued.xlsx\nb-valued.xlsx\nindex.xlsx\n")
    }

    @Test func aFolderWithoutWorkbooksIsRefusedAndSoIsALockFileAlone() throws {
        try FileManager.default.createDirectory(atPath: folder.file("none"), withIntermediateDirectories: false)
        try write("x", "none/a.pdf")
        let run = try Pledgebook.run("check", folder.file("none"))
        #expect(run.status == 66)
        #expect(run.output.contains("The folder none has no workbook in it."))
        let locked = try Pledgebook.run("check", folder.file("none/~$acme.xlsx"), lots)
        #expect(locked.status == 0 && locked.errors.hasPrefix("Skipped: ~$acme.xlsx"))
    }

    @Test func aZipFileGivesAReturnForEachWorkbookAndSaysWhatItLeavesOut() throws {
        try put([
            "z/acme.xlsx": "Faults/bidder-twice/ferndale-first.xlsx",
            "z/sub/tarn.xlsx": "Faults/bidder-twice/tarn.xlsx",
        ])
        try write("x", "z/scan.pdf")
        _ = try Command.run(
            "sh", ["-c", "cd '\(folder.file("z"))' && zip -qr ../mail.zip . && zip -q ../inner.zip scan.pdf"])
        #expect(try names(folder.file("mail.zip")) == ["mail.zip/acme.xlsx", "mail.zip/sub/tarn.xlsx"])
        let run = try Pledgebook.run("value", folder.file("mail.zip"), "-o", folder.file("out"))
        #expect(
            run.status == 0 && run.errors.contains("In mail.zip, 1 file that is not a workbook was left out: scan.pdf.")
        )
        #expect(try Command.run("ls", [folder.file("out")]) == "acme-valued.xlsx\nindex.xlsx\ntarn-valued.xlsx\n")
        let none = try Pledgebook.run("check", folder.file("inner.zip"))
        #expect(none.status == 65)
        #expect(none.output.contains("inner.zip is a ZIP file with no workbook in it: it has scan.pdf."))
        _ = try Command.run("sh", ["-c", "cd '\(folder.file("."))' && zip -q outer.zip mail.zip z/acme.xlsx"])
        let nested = try Pledgebook.run("check", folder.file("outer.zip"), "--format", "jsonl")
        #expect(nested.status == 65 && nested.output.contains(#""code":"zip-in-zip""#))
        #expect(nested.output.contains(#""file":"outer.zip/z/acme.xlsx""#))
    }

    @Test func lotsOnTwoSheetsAreTwoReturnsAndOneIsChosenByItsSheet() throws {
        #expect(try names(lots) == ["two-lots.xlsx (Lot North)", "two-lots.xlsx (Lot South)"])
        #expect(try names(lots, "--sheet", "Lot South") == ["two-lots.xlsx"])
        let one = try Pledgebook.run("value", lots, "-o", folder.file("one.xlsx"), "--quiet")
        #expect(one.status == 64 && one.errors.contains("or one of the sheets with --sheet."))
        #expect(one.errors.split(separator: "\n").count == 1)
        #expect(try Pledgebook.run("value", lots, "-o", folder.file("out/"), "--quiet").status == 0)
        #expect(
            try Command.run("ls", [folder.file("out")])
                == "index.xlsx\ntwo-lots (Lot North)-valued.xlsx\ntwo-lots (Lot South)-valued.xlsx\n")
        let cells = try Pledgebook.run("cells", folder.file("out/index.xlsx")).output
        #expect(cells.contains(#""ref":"M2","type":"string","value":"Lot North""#))
        #expect(!cells.contains("also sent") && !cells.contains("The same file"))
        let forms = try Pledgebook.run("queries", lots, "--sheet", "lot north", "-o", folder.file("q.xlsx"), "--quiet")
        #expect(forms.status == 0)
    }

    @Test func aBidderThatSentTwoReturnsIsToldAndCountedInNoTotal() throws {
        let run = try Pledgebook.run("value", twice, "-o", folder.file("out"), "--quiet")
        #expect(run.status == 0)
        let plain = try Pledgebook.run("cells", folder.file("out/index.xlsx")).output
        #expect(plain.contains("Ferndale Grounds Ltd also sent ferndale-final.xlsx.") == true)
        #expect(!plain.contains("Total of the returns counted"))
        let asked = try Pledgebook.run(
            "value", twice, "-o", folder.file("asked"), "--total", "--by-total", "--quiet")
        #expect(asked.status == 0)
        let cells = try Pledgebook.run("cells", folder.file("asked/index.xlsx")).output
        #expect(cells.contains(#""ref":"A7","type":"string","value":"Total of the returns counted""#))
        #expect(cells.contains(#""ref":"D7","type":"number","value":"30942.9""#))
    }

    @Test func standardInputIsAReturn() throws {
        let tarn = Fixtures.path("Faults/bidder-twice/tarn.xlsx")
        for words in ["check -", "value - -o '\(folder.file("in.xlsx"))'", "queries - -o '\(folder.file("q.xlsx"))'"] {
            let run = try Command("/bin/sh", ["-c", "'\(Pledgebook.path)' \(words) --quiet < '\(tarn)'"])
            #expect(run.status == 0, "\(words): \(run.errors)")
        }
    }

    @Test func anExistingFolderTakesTheWorkbookOfOneReturn() throws {
        try FileManager.default.createDirectory(atPath: folder.file("there"), withIntermediateDirectories: false)
        let run = try Pledgebook.run("value", twice + "/tarn.xlsx", "-o", folder.file("there"), "--quiet")
        #expect(run.status == 0)
        #expect(try Command.run("ls", [folder.file("there")]) == "index.xlsx\ntarn-valued.xlsx\n")
    }

    @Test func noFolderIsMadeUnderTheNameOfAWorkbook() throws {
        let run = try Pledgebook.run(
            "queries", twice + "/tarn.xlsx", twice + "/ferndale-first.xlsx", "-o", folder.file("z.xlsx"))
        #expect(run.status == 64 && run.errors.contains("2 returns make a workbook each: name a folder with -o"))
        #expect(folder.names.isEmpty)
        #expect(try Pledgebook.run("value", twice, "-o", folder.file("z.xlsx")).status == 64)
    }

    @Test(
        arguments: [
            (["chek", "a.xlsx"], "\"chek\" is not a command. Did you mean \"check\"?"),
            (["council", "nwe"], "\"nwe\" is not a command. Did you mean \"new\"?"),
            (["quieries"], "Did you mean \"queries\"?"),
            (["acme.xlsx"], "\"acme.xlsx\" is not a command. The commands are check, value,"),
        ])
    func aMisspeltCommandBringsTheOneThatIsMeant(_ words: [String], _ sentence: String) throws {
        let run = try Command(Pledgebook.path, words)
        #expect(run.status == 64 && run.errors.contains(sentence), "\(run.errors)")
    }

    @Test func reportsShowNoMoreOfAPathThanTellsInputsApart() throws {
        try put([
            "x/deep/acme.xlsx": "Faults/bidder-twice/tarn.xlsx",
            "y/deep/acme.xlsx": "Faults/bidder-twice/ferndale-first.xlsx",
        ])
        let paths = ["x", "y"].map { folder.file("\($0)/deep/acme.xlsx") }
        #expect(try names(paths[0], paths[1]) == ["x/deep/acme.xlsx", "y/deep/acme.xlsx"])
        #expect(try Pledgebook.run("value", paths[0], paths[1], "-o", folder.file("out"), "--quiet").status == 0)
        let cells = try Pledgebook.run("cells", folder.file("out/index.xlsx")).output
        #expect(!cells.contains(folder.file("x")))
        let lines = try Pledgebook.run("check", paths[0], "--format", "jsonl").output.split(separator: "\n")
        #expect(lines.count > 1 && lines.allSatisfy { $0.contains(#""sha256":""#) && $0.contains(#""path":""#) })
    }

    @Test func aNameThatIsNoTextIsOpenedAndShownSafelyAndNoOutputIsGivenOne() throws {
        let tarn = twice + "/tarn.xlsx"
        let script = """
            cd '\(folder.path)' && mkdir in && n=$(printf 'b\\377d.xlsx') && cp '\(tarn)' "in/$n"
            '\(Pledgebook.path)' check "in/$n" --format csv && '\(Pledgebook.path)' value in -o out --quiet && ls out
            '\(Pledgebook.path)' value "in/$n" -o "$(printf 'o\\377.xlsx')"; echo "status $?"
            """
        let run = try Command("/bin/sh", ["-c", script])
        #expect(run.output.contains("b\u{FFFD}d.xlsx") && run.output.contains("b\u{FFFD}d-valued.xlsx\nindex.xlsx"))
        #expect(run.output.hasSuffix("status 64\n") && run.errors.contains("is not UTF-8 text. Choose another name."))
        #expect(folder.names == ["in", "out"])
    }
}
