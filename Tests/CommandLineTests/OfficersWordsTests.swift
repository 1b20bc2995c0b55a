import Fixtures
import Foundation
import TestPrograms
import TestSupport
import Testing

/// What people are shown is in officers' words, also where a sentence is put together from several pieces: the texts are
/// collected as they are printed.
@Suite struct OfficersWordsTests {
    private static let council = Fixtures.path(Fixtures.correctedReturns[0])

    /// Holds a text to the list of words.
    private func expectOfficersWords(
        in text: String, of name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let found = try Set(WordList().violations(in: text)).sorted()
        #expect(found == [], "\(name)", sourceLocation: sourceLocation)
    }

    @Test func theCatalogueIs() throws {
        for arguments in [["explain", "--all"], ["explain"], ["explain", "counted-twice"], ["explain", "no-code"]] {
            let run = try Command(Pledgebook.path, arguments)
            #expect((run.output + run.errors).count > 50)
            try expectOfficersWords(in: run.output + run.errors, of: "\(arguments)")
        }
    }

    @Test func theHelpOfEveryCommandIs() throws {
        let help = try Self.help(of: [])
        #expect(help.count > 9)
        for (command, text) in help { try expectOfficersWords(in: text, of: command) }
    }

    @Test(
        arguments: [
            ("Returns", "text"), ("Refused", "text"), ("Layouts", "text"), ("Faults", "text"), ("Findings", "text"),
            ("Returns", "html"),
        ])
    func theReportsAre(folder: String, format: String) throws {
        for council in [[], ["--council", Self.council]] {
            let run = try Command(
                Pledgebook.path, ["check", Fixtures.path(folder), "--format", format] + council)
            let text = run.output + run.errors
            #expect(text.count > 500)
            try expectOfficersWords(in: format == "html" ? Self.shown(text) : text, of: folder)
        }
    }

    @Test(arguments: ["Returns", "Refused", "Faults/struck-and-raised", "Faults/part-columns"])
    func theLettersAndTheirFormsAre(folder: String) throws {
        let scratch = try ScratchFolder()
        let source = Fixtures.path(folder)
        _ = try Command(Pledgebook.path, ["clarify", source, "--council", Self.council, "-o", scratch.file("out")])
        let files = try FileManager.default.contentsOfDirectory(atPath: scratch.file("out"))
        #expect(files.contains { $0.hasSuffix(".txt") })
        for file in files {
            let path = scratch.file("out/" + file)
            try expectOfficersWords(in: Self.text(of: path), of: file)
        }
    }

    @Test(arguments: WrittenOutput.all)
    func theSheetsAre(_ output: WrittenOutput) throws {
        let scratch = try ScratchFolder()
        let sources = try ScratchFolder()
        let source = sources.file("a.xlsx")
        try Command.run("cp", [Fixtures.path(Fixtures.publishedReturns[1]), source])
        _ = try Command(Pledgebook.path, output.arguments(source, scratch.path))
        for file in output.files where file.hasSuffix(".xlsx") || file.hasSuffix(".csv") {
            let path = scratch.file(file)
            #expect(try Self.text(of: path).count > 100)
            try expectOfficersWords(in: Self.text(of: path), of: file)
        }
    }

    @Test func thePagesAndGoldensAre() throws {
        let golden = try FileManager.default.contentsOfDirectory(atPath: Fixtures.path("Golden"))
            .filter { $0.hasSuffix(".txt") && !$0.contains("json") && !$0.contains("sarif") && !$0.contains("html") }
        #expect(golden.count > 3)
        let pages = golden.map { "Golden/" + $0 } + ["../Docs/Walkthrough.md", "../Docs/Findings.md"]
        for page in pages {
            let text = try String(decoding: bytes(of: Fixtures.path(page)), as: UTF8.self)
            try expectOfficersWords(in: text, of: page)
        }
    }

    /// The help of a command and of all below it, by their names.
    private static func help(of command: [String]) throws -> [(String, String)] {
        let text = try Command.run(Pledgebook.path, command + ["--help"])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let list = lines.drop { $0 != "SUBCOMMANDS:" }.dropFirst().prefix { !$0.isEmpty }
        let names = list.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first?.split(separator: ",").first.map(String.init) }
        return try [(command.joined(separator: " "), text)] + names.flatMap { try help(of: command + [$0]) }
    }

    /// A file's text; of a workbook its text cells, one a line.
    private static func text(of path: String) throws -> String {
        guard path.hasSuffix(".xlsx") else { return try String(decoding: bytes(of: path), as: UTF8.self) }
        let lines = try Command.run(Pledgebook.path, ["cells", path]).split(separator: "\n")
        return try lines.compactMap { line in
            let cell = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
            return cell?["type"] == "string" ? cell?["value"] : nil
        }.joined(separator: "\n")
    }

    /// The text of a page without its style and its tags.
    private static func shown(_ page: String) -> String {
        let body = page.firstRange(of: "<body").map { page[$0.lowerBound...] } ?? page[...]
        return body.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }.joined(separator: "\n")
    }
}
