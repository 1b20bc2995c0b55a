import Findings
import SocialValue
import SpreadsheetModel
import Valuation
import Vocabulary

/// A figure that was read lies under a merged cell.
enum FigureCovered: ReturnCheck, SingleFinding {
    static let definition = FindingDefinition(
        "figure-covered", .stop, .bidder,
        title: "A figure is hidden under a merged cell",
        meaning: """
            Cells were merged over one that has an answer, a proxy value or a stated value. A spreadsheet shows only the \
            first of merged cells, so people who looked at the return did not see this figure. We read it, and it counts. \
            A covered answer stops the return, and so does a covered proxy value where the return's own are used; any \
            other figure is a check.
            """,
        fix: "Unmerge the cells, and keep the right figure.")

    static func findings(in valued: ValuedReturn) -> [Finding] {
        valued.source.form.coveredCells.map { covered in
            let counts = covered.role == .answer || covered.role == .proxy && valued.framework == nil
            let what = covered.label.map { "the \(covered.role.rawValue) of \(Excerpt.of($0))" } ?? "the return's total"
            return Finding(
                definition, at: valued.source.location(covered.cell), reference: covered.label,
                message: "The merged cell \(covered.range) covers \(covered.cell), so nobody sees "
                    + "\"\(Excerpt.of(covered.text))\" there. It was read as \(what).",
                found: covered.text, expected: "a cell that shows its figure", severity: counts ? nil : .check)
        }
    }
}
