import SocialValue
import SpreadsheetModel
package import Valuation

/// What changed between two versions of a return, as text for a terminal.
package enum ChangesText {
    /// One line a change, then the totals.
    package static func report(_ comparison: VersionComparison) -> String {
        let lines = comparison.changes.map { change in
            let before = change.before.map(VisibleText.of) ?? "blank"
            let after = change.after.map(VisibleText.of) ?? "blank"
            let effect = change.effect.map { " (\($0.displayText))" } ?? ""
            return "  \(VisibleText.of(change.subject))  \(change.part): \(before) -> \(after)\(effect)"
        }
        let totals = "  Total recomputed: \(comparison.before.displayText) -> \(comparison.after.displayText)"
        return (["What changed since the version before:"] + (lines.isEmpty ? ["  nothing"] : lines) + [totals])
            .joined(separator: "\n") + "\n"
    }
}
