import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel

/// A bid that is not in, without the reason.
enum EvaluationStatusWithoutReason: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-status-without-reason", .stop, .council,
        title: "A bid is not in, and no reason is given",
        meaning: """
            A bidder that is excluded, late or disregarded can ask why, and the assessment summary has to say it.
            """,
        fix: "Type the reason in the column Reason, or set the status to in.")

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        reading.evaluation.bids.filter { $0.status != .inTender && $0.reason == nil }.map { bid in
            Finding(
                definition, at: reading.place(EvaluationWords.reason, of: bid.place),
                message:
                    "The bid of \(name(bid.bidder, lot: bid.lot)) is \(bid.status.rawValue), and no reason is given.",
                expected: "a reason")
        }
    }
}
