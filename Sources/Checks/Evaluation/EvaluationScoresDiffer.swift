import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel

/// Evaluators' scores of one bid that differ, without a consensus.
enum EvaluationScoresDiffer: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-scores-differ", .stop, .council,
        title: "Evaluators' scores differ, and no consensus is given",
        meaning: """
            Scores that differ are never averaged: the evaluators agree on one. Until their consensus is typed, the bid \
            has no marks under the criterion and no total.
            """,
        fix: "Type the consensus and its reason in one of the bid's rows for the criterion.")

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        ScoreGroup.all(of: reading.evaluation.scores).compactMap { group in
            guard let (lowest, highest) = group.bounds, lowest < highest,
                group.rows.allSatisfy({ $0.consensus == nil }), let row = group.scored.first
            else { return nil }
            return Finding(
                definition, at: reading.place(EvaluationWords.consensus, of: row.place),
                message:
                    "The scores of \(name(row.bidder, lot: row.lot)) under \"\(row.criterion)\" differ "
                    + "(\(group.words)), and no consensus is given.",
                expected: "a consensus")
        }
    }
}
