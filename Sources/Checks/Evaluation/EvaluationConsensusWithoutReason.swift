import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel

/// A consensus on scores that differ, without the reason.
enum EvaluationConsensusWithoutReason: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-consensus-without-reason", .check, .council,
        title: "Evaluators' scores differ, and the consensus has no reason",
        meaning: """
            A consensus is what the evaluators agreed on, not a mean. Where their scores differ, the record has to say why \
            they agreed on this one: bidders can ask, and courts have set decisions aside where it was missing.
            """,
        fix: "Type the reason in the row of the consensus.")

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        ScoreGroup.all(of: reading.evaluation.scores).compactMap { group in
            guard let (lowest, highest) = group.bounds, lowest < highest, group.rows.allSatisfy({ $0.reason == nil }),
                let row = group.rows.first(where: { $0.consensus != nil }), let consensus = row.consensus
            else { return nil }
            return Finding(
                definition, at: reading.place(EvaluationWords.reason, of: row.place),
                message:
                    "The consensus on \(name(row.bidder, lot: row.lot)) under \"\(row.criterion)\" is \(consensus), and "
                    + "the scores differ (\(group.words)). No reason is given.",
                expected: "a reason")
        }
    }
}
