import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel

/// Evaluators' scores of one bid that lie further apart than the council accepts.
enum EvaluationScoresApart: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-scores-apart", .check, .council,
        title: "Evaluators' scores of one bid are far apart",
        meaning: """
            The difference is larger than the sheet Tender accepts under Evaluator Spread. One of the evaluators may \
            have read the bid or the criterion differently.
            """,
        fix: "Discuss the scores, and record the consensus with its reason.")

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        guard let spread = tender.scoreSpread else { return [] }
        return ScoreGroup.all(of: reading.evaluation.scores).compactMap { group in
            guard let first = group.scored.first, let (lowest, highest) = group.bounds,
                let apart = highest.subtracting(lowest), apart > spread
            else { return nil }
            return Finding(
                definition, at: reading.place(EvaluationWords.score, of: first.place),
                message:
                    "The scores of \(name(first.bidder, lot: first.lot)) under \"\(first.criterion)\" are \(apart) "
                    + "apart, more than \(spread): \(group.words).",
                found: apart.description, expected: "at most \(spread) apart")
        }
    }
}
