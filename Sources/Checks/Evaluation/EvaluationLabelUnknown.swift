import CouncilFramework
import Findings
import SpreadsheetModel
import Vocabulary

/// A status or a criterion that is none of those it can be, with the nearest that is.
enum EvaluationLabelUnknown: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-label-unknown", .stop, .council,
        title: "A status or a criterion in the evaluation workbook is not known",
        meaning: """
            A status is in, excluded, late or disregarded. A criterion is one of the weights on the sheet Tender of the \
            council workbook that evaluators score; price and social value that are scored by figures are not among them. \
            A score under another name is not used.
            """,
        fix: "Choose one of the list.")

    static func finding(of note: EvaluationNote) -> Finding? {
        guard case .labelUnknown(let subject, let text, let known) = note.subject else { return nil }
        let isStatus = subject == "status"
        let lower = known.map { $0.lowercased() }
        // Statuses are few and short: "out" is near "in", which is its opposite.
        let nearest = isStatus ? nil : ClosestMatch.of(text.lowercased(), in: lower, limit: max(3, text.count / 4))
        let meant = nearest.flatMap { lower.firstIndex(of: $0) }.map { known[$0] }
        let hint =
            isStatus
            ? " It should be \(known.dropLast().joined(separator: ", ")) or \(known.last ?? "")."
            : meant.map { " The closest match is \"\($0)\"." } ?? ""
        return Finding(
            definition, at: note.location, message: "The \(subject) \"\(text)\" is not known.\(hint)", found: text,
            expected: meant ?? known.joined(separator: ", "))
    }
}
