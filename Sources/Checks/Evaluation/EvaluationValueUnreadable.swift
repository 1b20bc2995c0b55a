import CouncilFramework
import Findings
import SpreadsheetModel

/// A cell of the evaluation workbook that says something else than its place asks for.
enum EvaluationValueUnreadable: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-value-unreadable", .stop, .council,
        title: "An entry in the evaluation workbook cannot be read",
        meaning: """
            The cell should have a number or a date, and has something else: words, a dash, a percentage, a number below \
            0. We left it out, and a blank is never counted as 0.
            """,
        fix: "Enter what is expected, or clear the cell.")

    static func finding(of note: EvaluationNote) -> Finding? {
        guard case .valueUnreadable(let subject, let text, let expected) = note.subject else { return nil }
        return Finding(
            definition, at: note.location, message: "The \(subject) is \"\(text)\", but should be \(expected).",
            found: text, expected: expected, fix: fix(of: subject))
    }

    /// What to type; nil where what is expected says it.
    private static func fix(of subject: String) -> String? {
        switch subject {
        case "price": "Type the price as a number of pounds, 0 or more, such as 104000, or clear the cell."
        case "score", "consensus":
            "Type the \(subject) as one number, without what it is out of: 4, not 4/5. Or clear the cell."
        case "accepted answer": "Type the answer as one number, such as 12.5, or clear the row."
        default: nil
        }
    }
}
