import Fixtures
import Testing
import XLSXReader

/// Holds the pages of examples to those that are compiled and run.
@Suite struct ExamplePageTests {
    /// The lines of a file of the project.
    private func lines(of path: String) throws -> [Substring] {
        let bytes = try FileBytes.contents(ofFileAt: Fixtures.folder + "/../" + path, fileName: path, limit: 1 << 20)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The bodies of the test functions about a subject, without their indentation.
    private func examples(of subject: String) throws -> [[Substring]] {
        let body = try lines(of: "Tests/ExampleTests/\(subject)Examples.swift")
        let pieces = body.split { $0.hasPrefix("    @Test func ") }.dropFirst()
        return pieces.map { piece in piece.prefix { $0 != "    }" }.map { $0.dropFirst(8) } }
    }

    /// The blocks of Swift on the page of a subject.
    private func blocks(of subject: String) throws -> [[Substring]] {
        let pieces = try lines(of: "Docs/\(subject).md").split { $0 == "```swift" }.dropFirst()
        return pieces.map { piece in Array(piece.prefix { $0 != "```" }) }
    }

    @Test(arguments: ["Reader", "Writer"])
    func everyBlockOfThePageIsAnExampleThatRuns(_ subject: String) throws {
        let blocks = try blocks(of: subject)
        #expect(blocks.count >= 5)
        #expect(blocks == (try examples(of: subject)))
    }
}
