import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel

/// Two consensus scores of one bid under one criterion that are not the same.
enum EvaluationConsensusTwice: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-consensus-twice", .stop, .council,
        title: "Two different consensus scores are given for the same bid and criterion",
        meaning: """
            The evaluators agree on one score. With two, it is not clear which of them counts, so neither does: the bid \
            has no marks under the criterion.
            """,
        fix: "Keep the consensus that is right, and clear the other.")

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        ScoreGroup.all(of: reading.evaluation.scores).flatMap { group -> [Finding] in
            let agreed = group.rows.filter { $0.consensus != nil }
            guard let first = agreed.first, let consensus = first.consensus else { return [] }
            return agreed.dropFirst().compactMap { row in
                guard let other = row.consensus, other != consensus else { return nil }
                let place = first.place?.cell.map { " in row \($0.row + 1)" } ?? ""
                return Finding(
                    definition, at: reading.place(EvaluationWords.consensus, of: row.place),
                    message:
                        "A second consensus on \(name(row.bidder, lot: row.lot)) under \"\(row.criterion)\" is "
                        + "\(other), after \(consensus)\(place).",
                    found: other.description, expected: "one consensus")
            }
        }
    }
}
