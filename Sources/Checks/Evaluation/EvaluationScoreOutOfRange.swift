import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel

/// A score or a consensus outside what can be given.
enum EvaluationScoreOutOfRange: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-score-out-of-range", .stop, .council,
        title: "A score is outside the range",
        meaning: """
            Scores run from 0 to what the sheet Tender gives under Scores Out Of, or else to the weight of the criterion.
            """,
        fix: "Correct the score.")

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        reading.evaluation.scores.flatMap { row -> [Finding] in
            let criterion = tender.typedCriteria.first { AwardWeight.key($0.name) == AwardWeight.key(row.criterion) }
            guard let most = criterion.map(tender.highestScore) else { return [] }
            let typed = [(EvaluationWords.score, row.score), (EvaluationWords.consensus, row.consensus)]
            return typed.compactMap { heading, score in
                guard let score, score.isNegative || score > most else { return nil }
                return Finding(
                    definition, at: reading.place(heading, of: row.place),
                    message:
                        "The \(heading.lowercased()) of \(name(row.bidder, lot: row.lot)) under \"\(row.criterion)\" is "
                        + "\(score). It should be from 0 to \(most).",
                    found: score.description, expected: "0 to \(most)")
            }
        }
    }
}
