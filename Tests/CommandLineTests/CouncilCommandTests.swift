import Fixtures
import TestPrograms
import Testing

/// `council new` and `council check`, as a person runs them.
@Suite struct CouncilCommandTests {
    @Test("A new workbook is written, checked and used; what exists is left alone")
    func walk() throws {
        let folder = try ScratchFolder()
        let council = folder.file("council.xlsx")
        let new = try Pledgebook.run("council", "new", "-o", council)
        #expect(new.status == 0)
        #expect(new.errors.contains("22 measures. Next: pledgebook council check"))
        let check = try Pledgebook.run("council", "check", council)
        #expect(check.status == 0)
        #expect(check.output.contains("no stops, 1 to check, 2 notes: returns can be valued with it."))
        #expect(try Pledgebook.run("council", "check", council, "--strict").status == 1)
        let again = try Pledgebook.run("council", "new", "-o", council)
        #expect(again.status == 73)
        #expect(again.errors.contains("--force"))
        let json = try Pledgebook.run("council", "new", "--from", council, "-o", folder.file("council.json"))
        #expect(json.status == 0)
        for framework in [council, folder.file("council.json")] {
            let valued = try Pledgebook.run(
                "check", Fixtures.path(Fixtures.correctedReturns[0]), "--council", framework, "--format", "json")
            #expect(valued.output.contains(#""code": "part-exceeds-whole""#))
        }
    }

    @Test("JSON goes to standard output for -, and stops give exit code 1")
    func output() throws {
        let printed = try Pledgebook.run("council", "new", "-o", "-")
        #expect(printed.output.hasPrefix("{\n  \"schemaVersion\": 1,"))
        #expect(printed.errors.isEmpty)
        let missing = try Pledgebook.run("council", "check", "/nowhere/council.xlsx")
        #expect(missing.status == 66)
        let none = try Pledgebook.run("council", "check", Fixtures.path(Fixtures.cutOff), "--format", "json")
        #expect(none.status == 65)
    }

    @Test("explain knows the council's findings too")
    func explain() throws {
        let one = try Pledgebook.run("explain", "council-mapping-odd")
        #expect(one.output.contains("What to do:"))
        let page = try Pledgebook.run("explain", "--all")
        #expect(page.output.hasPrefix("# Findings\n"))
    }
}
