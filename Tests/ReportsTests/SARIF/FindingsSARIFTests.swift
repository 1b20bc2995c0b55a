import Checks
import Findings
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
        let results = try JSONParser.value(of: log)["runs"].items.flatMap { $0["results"].items }
        let prints = results.map { result in
            result.compactText.split(separator: "\"pledgebook/v1\":").last?.prefix { $0 != "}" } ?? ""
        }
        let perFile = [
            prints.prefix(CheckedReturn.published.findings.count), prints.suffix(CheckedReturn.hostile.findings.count),
        ]
        for file in perFile { #expect(Set(file).count == file.count) }
    }
}
