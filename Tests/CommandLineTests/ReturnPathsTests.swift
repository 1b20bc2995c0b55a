import Fixtures
import TestPrograms
import Testing

@testable import pledgebook

/// Hundreds of paths on one command line, which are folded into one word.
@Suite struct ReturnPathsTests {
    private let paths = (1...100).map { "returns/\($0) a.xlsx" }

    @Test("Every path comes out as it went in, and options stay where they are")
    func folding() {
        for words in [
            ["value"] + paths + ["-o", "out"], ["value", "-o", "out"] + paths, ["value", "--force"] + paths,
            ["check"] + paths.prefix(20) + ["--strict"] + paths + ["", "x"], ["check", "--"] + paths,
        ] {
            let folded = ReturnPaths.folding(words)
            #expect(folded.count < words.count - 90)
            #expect(folded.flatMap { ReturnPaths(argument: $0).paths } == words)
            // What is no path, or may be none, stands alone.
            for (place, word) in folded.enumerated() where word.hasPrefix("-") {
                let next = folded.dropFirst(place + 1).first
                #expect(next.map { words.contains($0) } ?? true)
            }
        }
    }

    @Test("A short command line stays as it is")
    func short() {
        let words = ["council", "check"] + paths.prefix(40) + ["--format", "json"]
        #expect(ReturnPaths.folding(words) == words)
    }

    @Test("A hundred returns are each told of, in their order")
    func checked() throws {
        let missing = paths.map { "/nowhere/" + $0 }
        let returned = Fixtures.path(Fixtures.correctedReturns[0])
        let run = try Command(Pledgebook.path, ["check"] + missing + [returned, "--format", "csv"])
        #expect(run.status == 66)
        let refused = run.output.split(whereSeparator: \.isNewline).filter { $0.contains("missing-file") }
        #expect(refused.count == 100)
        for (line, path) in zip(refused, paths) { #expect(line.hasPrefix("\"\(path.dropFirst("returns/".count))\"")) }
    }

    @Test("What is wrong with a long command line is told in words as they were given")
    func mistakes() throws {
        let many = try Command(Pledgebook.path, ["cells"] + paths)
        #expect(many.status == 64)
        #expect(many.errors.contains("'returns/50 a.xlsx'") && !many.errors.contains("\0"))
        let unknown = try Command(Pledgebook.path, ["check"] + paths + ["--stricct"])
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("--stricct"))
        let several = try Command(Pledgebook.path, ["value"] + paths + ["-o", "out.xlsx"])
        #expect(several.errors.contains("100 returns make a workbook each"))
    }
}
