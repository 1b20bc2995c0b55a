import CouncilFramework
import Findings
import SpreadsheetModel

/// An accepted answer that does not say enough to be used.
enum EvaluationAcceptedIncomplete: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-accepted-incomplete", .stop, .council,
        title: "An accepted answer lacks its bidder, reference, answer, reason or name",
        meaning: """
            An answer that counts in place of the one sent changes the score, so the record has to say whose it is, which \
            measure, what it is, why and who decided. This row does not, so it is not used: the answer that was sent \
            counts.
            """,
        fix: "Fill in the row, or clear it.")

    static func finding(of note: EvaluationNote) -> Finding? {
        guard case .acceptanceIncomplete(let missing) = note.subject else { return nil }
        let list = missing.joined(separator: ", ")
        return Finding(
            definition, at: note.location,
            message: "This row accepts an answer and does not say: \(list). It is not used.", expected: list)
    }
}
