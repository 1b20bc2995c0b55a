import Findings
import Reports
import Returns
import TestSupport
import Testing

@Suite struct FindingsSARIFTests {
    @Test("The published return and a refused file, as stored")
    func golden() {
        let definitions = CheckCatalogue.definitions.filter { $0.code.description.hasPrefix("stated-value") }
        let log = FindingsSARIF(definitions: definitions, version: "1.2.3").document([.published, .refused])
        Golden.expect(log.prettyText + "\n", matches: "findings.sarif.txt")
    }

    @Test("A name becomes a relative reference that says nothing else")
    func names() {
        let log = FindingsSARIF(definitions: [], version: "1").document([.hostile]).compactText
        #expect(log.contains(#""uri":"%3D1%2B1%20%3Cb%3E.xlsx""#))
    }

    @Test("Two findings of one kind about one measure have different fingerprints")
    func fingerprints() throws {
        let log = FindingsSARIF(definitions: [], version: "1").document([.published, .hostile])
        guard case .object(let document) = log, case .array(let runs)? = document.last?.value,
            case .object(let run)? = runs.first, case .array(let results)? = run.last?.value
        else {
            Issue.record("The log has no results")
            return
        }
        let prints = results.map { result in
            result.compactText.split(separator: "\"pledgebook/v1\":").last?.prefix { $0 != "}" } ?? ""
        }
        let perFile = [
            prints.prefix(CheckedReturn.published.findings.count), prints.suffix(CheckedReturn.hostile.findings.count),
        ]
        for file in perFile { #expect(Set(file).count == file.count) }
    }
}
