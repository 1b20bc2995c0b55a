import Fixtures
import FoundationEssentials
import SocialValue
package import Testing

/// Compares text with a file below `Fixtures/Golden`.
///
/// `RECORD_GOLDENS=1 swift test` writes the files anew. A run that records fails, so that nobody takes it for a test.
package enum Golden {
    /// Records an issue at the first line where `actual` differs from the golden file of that name.
    package static func expect(
        _ actual: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let url = URL(filePath: Fixtures.path("Golden/" + name))
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            record(actual, at: url, sourceLocation: sourceLocation)
            return
        }
        guard let stored = try? Data(contentsOf: url) else {
            Issue.record(
                "There is no golden file \(name). Record it, read it, commit it.", sourceLocation: sourceLocation)
            return
        }
        let expected = String(decoding: stored, as: UTF8.self)
        guard let difference = firstDifference(actual, expected) else { return }
        Issue.record("\(name) differs at \(difference)", sourceLocation: sourceLocation)
    }

    private static func record(_ text: String, at url: URL, sourceLocation: SourceLocation) {
        do {
            try Data(text.utf8).write(to: url)
            Issue.record("Recorded \(url.lastPathComponent). Look at the difference.", sourceLocation: sourceLocation)
        } catch {
            Issue.record("\(url.lastPathComponent) was not recorded: \(error)", sourceLocation: sourceLocation)
        }
    }

    /// The first line that differs, both ways; nil when the texts are the same.
    static func firstDifference(_ actual: String, _ expected: String) -> String? {
        guard actual != expected else { return nil }
        let lines = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let others = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let same = zip(lines, others).prefix { $0 == $1 }.count
        let line = same < lines.count ? String(lines[same]) : "the end"
        let other = same < others.count ? String(others[same]) : "the end"
        return "line \(same + 1)\n  is:       \(line)\n  expected: \(other)"
    }
}
