import CouncilFramework
import Findings
import SpreadsheetModel

/// A row of bids or scores that does not say whom or what it is about.
enum EvaluationRowIncomplete: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-bid-incomplete", .stop, .council,
        title: "A row of the evaluation workbook lacks its bidder or its criterion",
        meaning: """
            A price or a score counts only where its row names the bidder, and on the sheet Scores also the criterion. \
            This row does not, so it is not used.
            """,
        fix: "Fill in the row, or clear it.")

    static func finding(of note: EvaluationNote) -> Finding? {
        guard case .rowIncomplete(let missing) = note.subject else { return nil }
        let list = missing.joined(separator: ", ")
        return Finding(
            definition, at: note.location, message: "This row does not say: \(list). It is not used.", expected: list)
    }
}
