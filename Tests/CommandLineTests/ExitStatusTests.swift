import Fixtures
import TestPrograms
import Testing

/// The exit codes that other people's scripts rely on, and that a refusal writes nothing.
@Suite struct ExitStatusTests {
    private let published = Fixtures.path(Fixtures.publishedReturns[0])
    private let corrected = Fixtures.path(Fixtures.correctedReturns[0])

    @Test func zeroWhenNothingStops() throws {
        #expect(try Pledgebook.run("check", corrected).status == 0)
    }

    @Test func oneForAStop() throws {
        #expect(try Pledgebook.run("check", published).status == 1)
    }

    @Test func oneForACheckWhenStrict() throws {
        #expect(try Pledgebook.run("check", corrected, "--strict").status == 1)
    }

    @Test func usageFaultsAre64() throws {
        #expect(try Pledgebook.run("check").status == 64)
        #expect(try Pledgebook.run("check", published, "--format", "xml").status == 64)
        #expect(try Pledgebook.run("explain", "no-such-code").status == 64)
    }

    @Test(arguments: Fixtures.otherFormats + [Fixtures.cutOff, Fixtures.missingTable])
    func refusedFilesAre65AndGiveASentence(_ fixture: String) throws {
        let folder = try ScratchFolder()
        let run = try Pledgebook.run("value", Fixtures.path(fixture), "-o", folder.file("out.xlsx"), "--quiet")
        #expect(run.status == 65)
        #expect(run.errors.contains(String(fixture.split(separator: "/")[1])))
        #expect(folder.names.isEmpty)
    }

    @Test func aFolderIs65AndAMissingFile66() throws {
        #expect(try Pledgebook.run("check", Fixtures.folder).status == 65)
        #expect(try Pledgebook.run("check", "/nowhere/acme.xlsx").status == 66)
    }

    @Test func theHighestOfSeveralCounts() throws {
        let run = try Pledgebook.run("check", published, Fixtures.path(Fixtures.cutOff), "/nowhere/acme.xlsx")
        #expect(run.status == 66)
    }

    @Test func anExistingTargetIs73AndStaysAsItWas() throws {
        let folder = try ScratchFolder()
        let target = folder.file("out.xlsx")
        #expect(try Pledgebook.run("value", corrected, "-o", target).status == 0)
        let before = try bytes(of: target)
        let again = try Pledgebook.run("value", published, "-o", target)
        #expect(again.status == 73)
        #expect(again.errors.contains("--force"))
        #expect(try bytes(of: target) == before)
        #expect(try Pledgebook.run("value", published, "-o", target, "--force").status == 1)
        #expect(try bytes(of: target) != before)
        #expect(folder.names == ["out.xlsx"])
    }

    @Test func aTargetThatCannotBeIs73() throws {
        let run = try Pledgebook.run("value", corrected, "-o", "/nowhere/out.xlsx")
        #expect(run.status == 73)
        #expect(run.errors.contains("/nowhere/out.xlsx"))
    }
}
