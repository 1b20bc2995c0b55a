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
