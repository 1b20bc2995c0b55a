import Fixtures
import Foundation
import TestPrograms
import Testing

/// `cells` prints any workbook, one JSON line a cell.
@Suite struct CellsCommandTests {
    private let file = Fixtures.path("Returns/published-xlsxwriter.xlsx")

    @Test func everyCellIsALine() throws {
        let run = try Pledgebook.run("cells", file)
        let lines = run.output.split(separator: "\n")
        #expect(run.status == 0)
        #expect(lines.first == #"{"sheet":"Return","ref":"A1","type":"string","value":"Theme"}"#)
        #expect(lines.contains { $0.hasPrefix(#"{"sheet":"Return","ref":"E15","type":"number","value":"0.963812""#) })
    }

    @Test func aSummaryCountsAndAddsUp() throws {
        let run = try Pledgebook.run("cells", file, "--summary")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix(#"{"sheet":"Return","rows":"#))
        #expect(run.output.split(separator: "\n").count == 1)
    }

    @Test(arguments: [("dates-from-1904", "1904"), ("published", "1900")])
    func aDayIsTheSameInEitherDateSystem(_ name: String, _ system: String) throws {
        let path = name == "published" ? file : Fixtures.path("Layouts/dates-from-1904.xlsx")
        let summary = try Pledgebook.run("cells", path, "--summary")
        #expect(summary.output.contains("\"dateSystem\":\"\(system)\""))
        guard system == "1904" else { return }
        let lines = try Pledgebook.run("cells", path).output.split(separator: "\n")
        let date = try #require(lines.first { $0.contains("\"value\":\"44651\"") })
        #expect(date.hasSuffix("\"format\":\"d-mmm\",\"date\":\"2026-04-01\"}"))
    }

    @Test func aWorkbookMayComeFromStandardInput() throws {
        let named = try Pledgebook.run("cells", file)
        let piped = try Command("/bin/sh", ["-c", "cat '\(file)' | '\(Pledgebook.path)' cells -"])
        #expect(piped.status == 0)
        #expect(piped.output == named.output)
        let redirected = try Command("/bin/sh", ["-c", "'\(Pledgebook.path)' check - --format json < '\(file)'"])
        #expect(redirected.output.contains("\"name\": \"-\""))
        #expect(redirected.output.contains("\"outcome\": \"valued\""))
        let empty = try Command("/bin/sh", ["-c", "'\(Pledgebook.path)' cells - < /dev/null"])
        #expect(empty.status == 65)
        #expect(empty.errors.contains("standard input is empty"))
    }

    @Test func everyTabIsListed() throws {
        let path = Fixtures.path("Faults/odd-tabs-and-cells/macro-and-dialog-sheet.xlsx")
        let run = try Pledgebook.run("cells", path, "--summary")
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].hasSuffix("\"kind\":\"macrosheet\"}") && lines[2].hasSuffix("\"kind\":\"dialogsheet\"}"))
        #expect(!lines[0].contains("\"kind\""))
        let modules = try Pledgebook.run("cells", Fixtures.path("Faults/odd-tabs-and-cells/modules.xlsx"), "--summary")
        #expect(modules.status == 0)
        #expect(modules.output.split(separator: "\n").count == 3)
        #expect(modules.output.contains("\"kind\":\"empty\""))
    }

    @Test func aWorkbookThatExcelOpensUnaskedIsRead() throws {
        let path = Fixtures.path("Faults/default-password/standard.xlsx")
        #expect(try Pledgebook.run("cells", path, "--summary").output.contains("\"sheet\":\"Return\",\"rows\":22"))
        let other = try Pledgebook.run("cells", Fixtures.path("Faults/default-password/own-password.xlsx"))
        #expect(other.status == 65)
        #expect(other.errors == "own-password.xlsx is password-protected. Remove the password and save it again.\n")
    }

    @Test func aFileBeyondALimitIsToldWithTheOptionThatHelps() throws {
        let folder = try ScratchFolder()
        let file = folder.file("large.xlsx")
        try Data(repeating: 0, count: (25 << 20) + 1).write(to: URL(fileURLWithPath: file))
        let run = try Pledgebook.run("cells", file)
        #expect(run.status == 65)
        #expect(run.errors.contains("the size of the file in bytes") && run.errors.contains("--trusted"))
        #expect(try !Pledgebook.run("cells", file, "--trusted").errors.contains("--trusted"))
    }
}
