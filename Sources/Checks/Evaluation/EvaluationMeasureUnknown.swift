import CouncilFramework
import Findings
import SpreadsheetModel
import Vocabulary

/// An accepted answer to a measure that the council does not have.
enum EvaluationMeasureUnknown: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-measure-unknown", .stop, .council,
        title: "An answer is accepted for a measure that the council does not have",
        meaning: "The reference is not one of the council workbook's, so the row is not used.",
        fix: "Correct the reference.")

    static func finding(of note: EvaluationNote) -> Finding? {
        guard case .measureUnknown(let text, let known) = note.subject else { return nil }
        let closest = ClosestMatch.of(text, in: known, limit: 1).map { " The closest match is \($0)." } ?? ""
        return Finding(
            definition, at: note.location, reference: text,
            message: "\"\(Excerpt.of(text))\" is not a measure of the council.\(closest)", found: text,
            expected: "a measure of the council's workbook")
    }
}
