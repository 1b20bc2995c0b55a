package import Findings
import SpreadsheetModel

/// The catalogue of findings as text for a terminal.
package enum FindingCatalogueText {
    /// One finding explained: what it is, why it matters, what to do.
    package static func explanation(_ definition: FindingDefinition) -> String {
        """
        \(definition.code) (\(definition.severity.rawValue), \(definition.who.words))
        \(definition.title).

        \(TerminalSafeText.wrapped(definition.meaning, width: 90, indent: ""))

        What to do: \(TerminalSafeText.wrapped(definition.fix, width: 78, indent: ""))

        """
    }

    /// Every code with its title, one a line.
    package static func list(_ definitions: [FindingDefinition]) -> String {
        let width = definitions.map { $0.code.description.count }.max() ?? 0
        return definitions.map { definition in
            let code = definition.code.description
            let gap = String(repeating: " ", count: width - code.count + 2)
            return "\(definition.severity.rawValue)\(definition.severity == .check ? " " : "  ")"
                + "\(code)\(gap)\(definition.title)\n"
        }.joined()
    }
}
