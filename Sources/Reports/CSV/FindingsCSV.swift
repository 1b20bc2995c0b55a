import Findings
package import Returns
import SpreadsheetModel
import Valuation

/// Findings as comma-separated text (RFC 4180, UTF-8): one heading line, then one line a finding or a refused file.
package enum FindingsCSV {
    private static let headings = [
        "file", "bidder", "severity", "code", "sheet", "cell", "reference", "message", "found", "expected", "fix",
        "who", "effect",
    ]

    /// The document for some checked files, in the order given. A file without findings has no line.
    package static func document(_ returns: [CheckedReturn]) -> String {
        ([headings] + returns.flatMap(rows)).map { fields in
            fields.map(CSVField.quoted).joined(separator: ",") + "\r\n"
        }.joined()
    }

    private static func rows(_ checked: CheckedReturn) -> [[String]] {
        switch checked.outcome {
        case .success(let valued):
            checked.findings.map { row($0, in: checked.fileName, bidder: valued.source.bidder ?? "") }
        case .failure(let refusal):
            [
                [checked.fileName, "", "refused", refusal.code, "", "", "", refusal.message]
                    + Array(repeating: "", count: headings.count - 8)
            ]
        }
    }

    private static func row(_ finding: Finding, in file: String, bidder: String) -> [String] {
        [
            file, bidder, finding.severity.rawValue, finding.code.description, finding.location.sheet ?? "",
            finding.location.cell?.description ?? "", finding.reference ?? "", finding.message, finding.found ?? "",
            finding.expected ?? "", finding.fix, finding.who.rawValue, finding.effect?.text(places: 2) ?? "",
        ]
    }
}
