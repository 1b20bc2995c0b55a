import Checks
import Findings
import FoundationEssentials
import TestSupport
import Testing

@testable import Reports

@Suite struct FindingsSARIFTests {
    @Test("The published return and a refused file, as stored")
    func golden() {
        let definitions = CheckCatalogue.definitions.filter { $0.code.description.hasPrefix("stated-value") }
        let log = FindingsSARIF(definitions: definitions, version: "1.2.3").text(of: [.published, .refused])
        Golden.expect(log, matches: "findings.sarif.txt")
    }

    @Test("A name becomes a relative reference that says nothing else")
    func names() {
        let log = FindingsSARIF(definitions: [], version: "1").text(of: [.hostile])
        #expect(log.contains(#""uri": "%3D1%2B1%20%3Cb%3E.xlsx""#))
    }

    @Test("Two findings of one kind about one measure have different fingerprints")
    func fingerprints() throws {
        let log = FindingsSARIF(definitions: [], version: "1").text(of: [.published, .hostile])
        let results = try JSONDecoder().decode(Log.self, from: Data(log.utf8)).runs.flatMap(\.results)
        let prints = results.map(\.partialFingerprints)
        let perFile = [
            prints.prefix(CheckedReturn.published.findings.count), prints.suffix(CheckedReturn.hostile.findings.count),
        ]
        for file in perFile { #expect(Set(file).count == file.count) }
    }

    /// What of a SARIF log has the fingerprints.
    private struct Log: Decodable {
        let runs: [Run]

        struct Run: Decodable { let results: [Result] }
        struct Result: Decodable { let partialFingerprints: [String: String] }
    }
}
