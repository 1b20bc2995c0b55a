import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel

/// A consensus on scores that differ, or one that is not the score that all gave, without the reason.
enum EvaluationConsensusWithoutReason: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-consensus-without-reason", .check, .council,
        title: "A consensus that is not what all evaluators gave has no reason",
        meaning: """
            A consensus is what the evaluators agreed on, not a mean. Where their scores differ from each other or \
            from the consensus, the record has to say why \
            they agreed on this one: bidders can ask, and courts have set decisions aside where it was missing.
            """,
        fix: "Type the reason in the row of the consensus.")

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        ScoreGroup.all(of: reading.evaluation.scores).compactMap { group in
            guard let (lowest, highest) = group.bounds, group.rows.allSatisfy({ $0.reason == nil }),
                let row = group.rows.first(where: { $0.consensus != nil }), let consensus = row.consensus,
                lowest < highest || consensus != lowest
            else { return nil }
            let scores = lowest < highest ? "the scores differ" : "the score is not"
            return Finding(
                definition, at: reading.place(EvaluationWords.reason, of: row.place),
                message:
                    "The consensus on \(name(row.bidder, lot: row.lot)) under \"\(row.criterion)\" is \(consensus), and "
                    + "\(scores) (\(group.words)). No reason is given.",
                expected: "a reason")
        }
    }
}
