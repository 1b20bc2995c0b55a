import Fixtures
import TestPrograms
import Testing

/// A workbook is written under a name that says it is one, or the command is not understood.
@Suite struct WorkbookNameTests {
    private let corrected = Fixtures.path(Fixtures.correctedReturns[0])

    @Test(arguments: ["out.pdf", "out.xls", "noext", "out.csv", "out.json", "out.xlsx.zip", "xlsx"])
    func anotherEndingIsRefusedAndNothingWritten(_ name: String) throws {
        let folder = try ScratchFolder()
        let target = folder.file(name)
        var runs = [
            try Pledgebook.run("value", corrected, "-o", target),
            try Pledgebook.run("queries", corrected, "-o", target),
            try Pledgebook.run("template", "--council", corrected, "-o", target),
        ]
        #expect(runs[0].errors.contains("for a print add --pdf"))
        if !name.hasSuffix(".json") { runs.append(try Pledgebook.run("council", "new", "-o", target)) }
        for run in runs {
            #expect(run.status == 64)
            #expect(run.errors.contains("A workbook's name ends in .xlsx, and \"\(name)\" does not"))
            #expect(run.output.isEmpty)
        }
        #expect(folder.names.isEmpty)
    }

    @Test func dataOfAnotherFormIsNoWorkbookEither() throws {
        let folder = try ScratchFolder()
        let run = try Pledgebook.run("value", corrected, "--format", "json", "-o", folder.file("a.csv"))
        #expect(run.status == 64)
        #expect(folder.names.isEmpty)
    }

    @Test func capitalsAreTheSameEnding() throws {
        let folder = try ScratchFolder()
        #expect(try Pledgebook.run("value", corrected, "-o", folder.file("A.XLSX")).status == 0)
        #expect(folder.names == ["A.XLSX"])
    }
}
