package import Checks
import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// Findings as comma-separated text (RFC 4180, UTF-8): one heading line, then one line a finding or a refused file.
package struct FindingsCSV: ReturnsReport {
    private var isEmpty = true

    private static let headings = [
        "file", "bidder", "severity", "code", "sheet", "cell", "reference", "message", "found", "expected", "fix",
        "who", "effect", "raised", "reply", "accepted",
    ]

    package init() {}

    /// The lines of a file; none when nothing was found in it.
    package func part(_ checked: CheckedReturn, at position: Int) -> String {
        Self.text(Self.rows(checked))
    }

    package mutating func add(_ part: String) -> String {
        defer { isEmpty = false }
        return (isEmpty ? Self.text([Self.headings]) : "") + part
    }

    package func ending() -> [String] { isEmpty ? [Self.text([Self.headings])] : [] }

    private static func text(_ rows: [[String]]) -> String {
        rows.map { fields in fields.map(CSVField.quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func rows(_ checked: CheckedReturn) -> [[String]] {
        switch checked.outcome {
        case .success(let valued):
            checked.findings.map { row($0, in: checked.shownName, bidder: valued.source.bidder ?? "") }
        case .failure(let refusal):
            [
                [checked.shownName, "", "refused", refusal.code, "", "", "", refusal.message]
                    + Array(repeating: "", count: headings.count - 8)
            ]
        }
    }

    private static func row(_ finding: Finding, in file: String, bidder: String) -> [String] {
        [
            file, bidder, finding.severity.rawValue, finding.code.description, finding.location.sheet ?? "",
            finding.location.cell?.description ?? "", finding.reference ?? "", finding.message, finding.found ?? "",
            finding.expected ?? "", finding.fix, finding.who.rawValue, finding.effect?.text(places: 2) ?? "",
            finding.raised?.rawValue ?? "", finding.reply ?? "", finding.acceptance?.sentence ?? "",
        ]
    }
}
