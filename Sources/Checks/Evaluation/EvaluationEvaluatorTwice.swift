import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Vocabulary

/// One evaluator with two scores of one bid under one criterion.
enum EvaluationEvaluatorTwice: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-evaluator-twice", .check, .council,
        title: "An evaluator has two scores for the same bid and criterion",
        meaning: """
            Each evaluator scores a bid once under a criterion. One of the two rows may be an earlier score, or belong to \
            another bid or criterion.
            """,
        fix: "Keep the row that is right, and delete the other.")

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        ScoreGroup.all(of: reading.evaluation.scores).flatMap { group -> [Finding] in
            var first: [String: EvaluatorScore] = [:]
            return group.scored.compactMap { row in
                guard let evaluator = row.evaluator else { return nil }
                let key = evaluator.lowercased().filter { $0.isLetter || $0.isNumber }
                guard let other = first[key] else {
                    first[key] = row
                    return nil
                }
                let place = other.place?.cell.map { ", after row \($0.row + 1)" } ?? ""
                return Finding(
                    definition, at: reading.place(EvaluationWords.evaluator, of: row.place),
                    message:
                        "\(evaluator) scores \(name(row.bidder, lot: row.lot)) under \"\(row.criterion)\" a second "
                        + "time\(place).",
                    found: evaluator, expected: "one row for each evaluator, bid and criterion")
            }
        }
    }
}
