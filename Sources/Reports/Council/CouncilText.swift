package import Checks
import Findings
import SocialValue
import SpreadsheetModel

/// The report of `council check` for a person at a terminal.
package struct CouncilText {
    private let style: TerminalStyle

    package init(style: TerminalStyle) {
        self.style = style
    }

    /// What the file holds, what was found in it, and whether it can be used.
    package func report(_ reading: CheckedFramework, fileName: String) -> String {
        ([heading(reading.framework, fileName)]
            + FindingLines(style: style, homeSheet: nil).lines(reading.findings) + [conclusion(reading.findings)])
            .joined(separator: "\n") + "\n"
    }

    private func heading(_ framework: Framework, _ fileName: String) -> String {
        let counts = [
            TerminalSafeText.count(framework.measures.count, "measure"),
            TerminalSafeText.count(framework.themes.count, "theme"),
            TerminalSafeText.count(framework.schemes.count, "priority scheme"),
            TerminalSafeText.count(framework.rules.count, "rule"),
        ]
        return style.bold(VisibleText.of(fileName)) + "   " + counts.joined(separator: ", ")
    }

    private func conclusion(_ findings: [Finding]) -> String {
        func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
        let verdict = count(.stop) > 0 ? "returns cannot be valued with it yet" : "returns can be valued with it"
        return "  \(TerminalSafeText.tally(count)): \(verdict)."
    }
}

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
