package import Findings

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

/// The catalogue of findings as a Markdown page: `Docs/Findings.md`.
package enum FindingCatalogueMarkdown {
    /// The page: a list of codes for each part, then each code explained.
    package static func page(
        returns: [FindingDefinition], council: [FindingDefinition], evaluation: [FindingDefinition],
        tender: [FindingDefinition]
    ) -> String {
        let parts = [
            part(
                "In a return", returns,
                "What `check`, `value` and `clarify` report. Those that compare with the council's workbook, and those "
                    + "that apply its rules, need `--council`."),
            part("In the council's workbook", council, "What `council check` reports."),
            part("In the evaluation workbook", evaluation, "What `evaluation check` reports."),
            part(
                "In the comparison of a tender's bids", tender, "What `compare` reports beside what is in each return."),
        ]
        return """
            # Findings

            Every kind of finding: its severity, who can put it right, what it means and what to do. This page is made by
            `pledgebook explain --all`; `pledgebook explain CODE` prints one entry.

            - **stop**: do not use the figures until it is resolved.
            - **check**: someone should look at it.
            - **note**: good to know.

            Where a finding applies a rule of the sheet `Rules`, the rule sets its severity; the one shown is that of the
            shipped rules.


            """ + parts.joined(separator: "\n")
    }

    private static func part(_ title: String, _ definitions: [FindingDefinition], _ introduction: String) -> String {
        let rows = definitions.map { definition in
            let code = definition.code.description
            return "| [`\(code)`](#\(code)) | \(definition.severity.rawValue) | \(definition.who.rawValue) | "
                + "\(definition.title) |\n"
        }
        return "## \(title)\n\n\(introduction)\n\n| code | severity | who | what |\n|---|---|---|---|\n" + rows.joined()
            + "\n"
            + definitions.map(entry).joined(separator: "\n")
    }

    private static func entry(_ definition: FindingDefinition) -> String {
        """
        ### \(definition.code)

        **\(definition.title)** (\(definition.severity.rawValue), \(definition.who.words))

        \(definition.meaning)

        What to do: \(definition.fix)

        """
    }
}

extension Responsible {
    /// Whose turn it is, as a reader of the catalogue is told: "bidder to correct".
    var words: String {
        switch self {
        case .bidder: "bidder to correct"
        case .council: "council to decide"
        case .tool: "no action needed"
        }
    }
}
