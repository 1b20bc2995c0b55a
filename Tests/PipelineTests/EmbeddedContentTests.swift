import Checks
import Findings
import Fixtures
import Pipeline
import SocialValue
import TestPrograms
import TestSupport
import Testing
import Valuation

/// What a workbook carries besides its cells is told of from the file to the finding, and changes no figure.
@Suite struct EmbeddedContentTests {
    /// Adds a part of a media type to a workbook.
    private static let adding = """
        import sys, zipfile
        source, target, kind = sys.argv[1:]
        entry = f'<Override PartName="/xl/more.bin" ContentType="{kind}"/></Types>'
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
            for name in old.namelist():
                content = old.read(name)
                if name == "[Content_Types].xml":
                    content = content.replace(b"</Types>", entry.encode())
                new.writestr(name, content)
            new.writestr("xl/more.bin", b"more")
        """

    private func carried(by path: String) throws -> [EmbeddedContent] {
        let checked = ReturnPipeline().check(path)
        let valued = try checked.outcome.get()
        #expect(valued.total.computed == .exactly("979721"))
        #expect(checked.findings.count { $0.code == "file-holds-more" } == (valued.source.file.carries.isEmpty ? 0 : 1))
        return valued.source.file.carries
    }

    @Test(
        "Each kind of part is told of by what it can do",
        arguments: [
            ("application/vnd.ms-office.vbaProject", EmbeddedContent.macros),
            ("application/vnd.ms-office.activeX+xml", .controls),
            ("application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml", .links),
            ("application/vnd.openxmlformats-officedocument.oleObject", .files),
        ])
    func kinds(type: String, content: EmbeddedContent) throws {
        let folder = try ScratchFolder()
        try Python.run(Self.adding, Fixtures.path("Findings/clean.xlsx"), folder.file("acme.xlsx"), type)
        #expect(try carried(by: folder.file("acme.xlsx")) == [content])
    }

    @Test("A macro workbook that a link was added to carries both, and a plain one nothing")
    func several() throws {
        let folder = try ScratchFolder()
        try Python.run(
            Self.adding, Fixtures.path("Findings/file-holds-more.xlsx"), folder.file("acme.xlsm"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml")
        #expect(try carried(by: folder.file("acme.xlsm")) == [.macros, .links])
        #expect(try carried(by: Fixtures.path("Findings/clean.xlsx")) == [])
    }
}
