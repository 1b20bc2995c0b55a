import Checks
import Reports
import TestSupport
import Testing

@Suite struct FindingsCSVTests {
    @Test("The published return, a hostile one and a refused file, as stored")
    func golden() {
        let text = FindingsCSV().text(of: [.published, .hostile, .refused])
        Golden.expect(text.split(separator: "\r\n").map { $0 + "\n" }.joined(), matches: "findings.csv.txt")
    }

    @Test("Every line ends as RFC 4180 has it, and has the same number of fields")
    func shape() {
        let text = FindingsCSV().text(of: [.published, .refused])
        #expect(text.hasSuffix("\r\n"))
        let lines = text.split(separator: "\r\n")
        #expect(lines.count == 1 + CheckedReturn.published.findings.count + 1)
        for line in lines {
            #expect(line.components(separatedByText: "\",\"").count == 16, "\(line)")
        }
    }
}

extension Substring {
    fileprivate func components(separatedByText separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
