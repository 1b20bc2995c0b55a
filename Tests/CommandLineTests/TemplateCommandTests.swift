import Fixtures
import TestPrograms
import Testing

/// `template` writes the form, never over another file unless told to.
@Suite struct TemplateCommandTests {
    private let council = Fixtures.path(Fixtures.publishedReturns[0])

    @Test func itNeedsTheCouncilsWorkbook() throws {
        let run = try Pledgebook.run("template", "-o", "/nowhere/form.xlsx")
        #expect(run.status == 64)
        #expect(run.errors.contains("--council"))
    }

    @Test func itGoesToStandardOutput() throws {
        let folder = try ScratchFolder()
        let command = "'\(Pledgebook.path)' template --council \(council) -o - > form.xlsx"
        let run = try Command("sh", ["-c", "cd '\(folder.path)' && \(command)"])
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(try Pledgebook.run("template", "--council", council, "-o", folder.file("b.xlsx")).status == 0)
        #expect(try bytes(of: folder.file("form.xlsx")) == bytes(of: folder.file("b.xlsx")))
    }

    @Test func itWritesOnceAndWithForceAgain() throws {
        let folder = try ScratchFolder()
        let form = folder.file("form.xlsx")
        let first = try Pledgebook.run("template", "--council", council, "-o", form)
        #expect(first.status == 0)
        #expect(first.output.isEmpty && first.errors.contains("22 measures"))
        let before = try bytes(of: form)
        #expect(try Pledgebook.run("template", "--council", council, "-o", form).status == 73)
        #expect(try Pledgebook.run("template", "--council", council, "-o", form, "--force").status == 0)
        #expect(try bytes(of: form) == before)
    }
}
