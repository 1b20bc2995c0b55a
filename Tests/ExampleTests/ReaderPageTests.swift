import Fixtures
import Testing
import XLSXReader

/// Holds `Docs/Reader.md` to the examples that are compiled and run.
@Suite struct ReaderPageTests {
    /// The lines of a file of the project.
    private func lines(of path: String) throws -> [Substring] {
        let bytes = try FileBytes.contents(ofFileAt: Fixtures.folder + "/../" + path, fileName: path, limit: 1 << 20)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The bodies of the test functions, without their indentation.
    private func examples() throws -> [[Substring]] {
        let body = try lines(of: "Tests/ExampleTests/ReaderExamples.swift")
        let pieces = body.split { $0.hasPrefix("    @Test func ") }.dropFirst()
        return pieces.map { piece in piece.prefix { $0 != "    }" }.map { $0.dropFirst(8) } }
    }

    /// The blocks of Swift on the page.
    private func blocks() throws -> [[Substring]] {
        let pieces = try lines(of: "Docs/Reader.md").split { $0 == "```swift" }.dropFirst()
        return pieces.map { piece in Array(piece.prefix { $0 != "```" }) }
    }

    @Test func everyBlockOfThePageIsAnExampleThatRuns() throws {
        let blocks = try blocks()
        #expect(blocks.count >= 8)
        #expect(blocks == (try examples()))
    }
}
