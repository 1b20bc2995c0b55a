package import Findings
import SpreadsheetModel

/// The JSON object of one finding.
package enum FindingJSON {
    /// The finding with every key of the contract.
    package static func object(_ finding: Finding) -> JSONValue {
        [
            "code": .string(finding.code.description),
            "severity": .string(finding.severity.rawValue),
            "sheet": .text(finding.location.sheet),
            "cell": .described(finding.location.cell),
            "reference": .text(finding.reference),
            "message": .string(finding.message),
            "found": .text(finding.found),
            "expected": .text(finding.expected),
            "fix": .string(finding.fix),
            "who": .string(finding.who.rawValue),
            "effect": .text(finding.effect?.text(places: 2)),
        ]
    }
}
