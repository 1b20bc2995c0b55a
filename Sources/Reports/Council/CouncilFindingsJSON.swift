package import Checks
import CouncilFramework
import Findings
import SocialValue
import SpreadsheetModel

/// The JSON document of `council check`: schema version 1. Findings have the keys they have in ``ReturnsJSON``.
package enum CouncilFindingsJSON {
    /// The document for a framework that was read.
    package static func document(_ reading: CheckedFramework, fileName: String) -> JSONValue {
        let framework = reading.framework
        return [
            "schemaVersion": .integer(1),
            "council": [
                "file": ["name": .string(fileName)],
                "usable": .bool(!reading.findings.contains { $0.severity == .stop }),
                "measures": .integer(framework.measures.count), "themes": .integer(framework.themes.count),
                "schemes": .array(framework.schemes.map { .string($0.name) }),
                "rules": .integer(framework.rules.count),
                "findings": .array(reading.findings.map(FindingJSON.object)),
            ],
        ]
    }
}
