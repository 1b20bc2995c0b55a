import Findings
import SocialValue
import Valuation
import Vocabulary

/// The theme of a line is not the council's.
enum ThemeChanged: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "theme-changed", .check, .bidder,
        title: "A measure is under another theme",
        meaning: """
            The return shows a different theme for the measure from the council's workbook. Its value is counted \
            under the council's theme, so the theme's total in the return differs from ours. On a form that is not \
            the council's own, a theme may be shortened to its first words.
            """,
        fix: """
            Check whether the row or the banner above it was moved, and whether the answer belongs to this measure.
            """,
        request: "Check whether the row was moved, and whether the answer belongs to this measure.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        // One banner, or one theme by another name, is one difference, however many rows stand under it.
        var told: Set<String> = []
        return valued.lines.compactMap { valuedLine in
            let line = valuedLine.line
            guard let theme = valuedLine.measure?.theme, let cell = line.themeCell, !theme.isEmpty, !line.theme.isEmpty,
                !isSame(line.theme, as: theme, exactly: valued.source.issuedForm.isTemplate)
            else { return nil }
            let isCouncils = valued.framework?.themes.contains { isSame(line.theme, as: $0, exactly: true) } == true
            let difference = isCouncils ? "\(cell)" : [line.theme, theme].joined(separator: "\n")
            guard told.insert(difference).inserted else { return nil }
            return Finding(
                definition, at: valued.source.location(cell), reference: line.label,
                message: "\(line.label) is under \"\(line.theme)\"; the council has it under \"\(theme)\".",
                found: line.theme, expected: theme)
        }
    }

    private static func isSame(_ printed: String, as theme: String, exactly: Bool) -> Bool {
        let printed = HeadingVocabulary.normalized(printed)
        let theme = HeadingVocabulary.normalized(theme)
        return printed == theme || !exactly && (theme.hasPrefix(printed + " ") || printed.hasPrefix(theme + " "))
    }
}
