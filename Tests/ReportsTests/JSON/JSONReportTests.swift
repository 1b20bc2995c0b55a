import Checks
import Testing

@testable import Reports

@Suite struct JSONReportTests {
    @Test("Written return by return, the document is the one written whole")
    func parts() throws {
        let lists: [[CheckedReturn]] = [[], [.published], [try PublishedReport.checked(), .hostile, .refused]]
        for returns in lists {
            #expect(JSONReport().text(of: returns) == ReturnsJSON.document(returns).prettyText + "\n")
        }
    }
}
