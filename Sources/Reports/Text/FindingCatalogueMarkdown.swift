package import Findings
import SocialValue
import SpreadsheetModel

/// The catalogue of findings as a Markdown page: `Docs/Findings.md`.
package enum FindingCatalogueMarkdown {
    /// The page: a list of codes for each part, then each code explained.
    package static func page(returns: [FindingDefinition], council: [FindingDefinition]) -> String {
        let parts = [
            part(
                "In a return", returns,
                "What `check`, `value` and `clarify` report. Those that compare with the council's workbook, and those "
                    + "that apply its rules, need `--council`."),
            part("In the council's workbook", council, "What `council check` reports."),
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
