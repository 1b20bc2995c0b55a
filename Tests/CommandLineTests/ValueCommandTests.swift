import Fixtures
import TestPrograms
import Testing

/// `value` with one return writes a workbook, with several a folder of them.
@Suite struct ValueCommandTests {
    @Test func severalReturnsGoIntoAFolder() throws {
        let folder = try ScratchFolder()
        let run = try Pledgebook.run(
            "value", Fixtures.path(Fixtures.publishedReturns[0]), Fixtures.path(Fixtures.cutOff),
            Fixtures.path(Fixtures.correctedReturns[0]), "-o", folder.file("out"))
        #expect(run.status == 65)
        let written = try Command.run("ls", [folder.file("out")])
        #expect(written == "corrected-gnumeric-valued.xlsx\nindex.xlsx\npublished-gnumeric-valued.xlsx\n")
    }

    @Test func theSameReturnGivesTheSameBytes() throws {
        let folder = try ScratchFolder()
        for name in ["one.xlsx", "two.xlsx"] {
            _ = try Pledgebook.run("value", Fixtures.path(Fixtures.publishedReturns[0]), "-o", folder.file(name))
        }
        #expect(try bytes(of: folder.file("one.xlsx")) == bytes(of: folder.file("two.xlsx")))
    }
}
