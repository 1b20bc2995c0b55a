import Reports
import TestSupport
import Testing

@Suite struct ReturnsJSONLinesTests {
    @Test("One line a file and one a finding, as stored")
    func golden() {
        Golden.expect(ReturnsJSONLines().text(of: [.published, .hostile, .refused]), matches: "findings.jsonl.txt")
    }
}
