package import Checks
import Findings
import SocialValue
import Valuation

/// The report as JSON lines: for each file one object of type "return", then one of type "finding" for each finding.
///
/// Keys have the meaning they have in ``ReturnsJSON``. A program can act on every line as it comes.
package struct ReturnsJSONLines: ReturnsReport {
    package init() {}

    package func part(_ checked: CheckedReturn, at position: Int) -> String {
        Self.lines(checked).map { $0.compactText + "\n" }.joined()
    }

    package mutating func add(_ part: String) -> String { part }

    package func ending() -> [String] { [] }

    private static func lines(_ checked: CheckedReturn) -> [JSONValue] {
        [summary(checked)]
            + checked.findings.map { finding in
                let head: JSONValue = [
                    "type": .string("finding"), "schemaVersion": .integer(1), "file": .string(checked.shownName),
                    "path": .string(checked.path), "sha256": .text(checked.file?.sha256),
                ]
                return head.merging(FindingJSON.object(finding))
            }
    }

    private static func summary(_ checked: CheckedReturn) -> JSONValue {
        let valued = try? checked.outcome.get()
        return [
            "type": .string("return"), "schemaVersion": .integer(1), "file": .string(checked.shownName),
            "path": .string(checked.path), "sha256": .text(checked.file?.sha256),
            "outcome": .string(valued == nil ? "refused" : "valued"),
            "refusal": ReturnsJSON.refusal(checked),
            "bidder": .text(valued?.source.bidder),
            "tender": .text(valued?.source.tender),
            "total": valued.map(ReturnsJSON.total) ?? .null,
            "stops": .integer(checked.count(.stop)),
            "checks": .integer(checked.count(.check)),
            "notes": .integer(checked.count(.note)),
        ]
    }
}

extension JSONValue {
    /// An object with the members of another behind its own; anything but two objects stays as it is.
    fileprivate func merging(_ other: JSONValue) -> JSONValue {
        guard case .object(let members) = self, case .object(let others) = other else { return self }
        return .object(members + others)
    }
}
