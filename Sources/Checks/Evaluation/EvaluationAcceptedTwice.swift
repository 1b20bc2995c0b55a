import CouncilFramework
import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Vocabulary

/// Two accepted answers to one measure of one bid.
enum EvaluationAcceptedTwice: EvaluationCheck {
    static let definition = FindingDefinition(
        "evaluation-accepted-twice", .stop, .council,
        title: "Two answers are accepted for the same measure of a bid",
        meaning: "Only one answer can count in place of the one sent, and it is not clear which of the two.",
        fix: "Keep the row that is right, and delete the other.")

    static func findings(in reading: EvaluationReading, of tender: Tender) -> [Finding] {
        var first: [Key: AcceptedAnswer] = [:]
        return reading.evaluation.accepted.compactMap { answer in
            let key = Key(bid: BidKey(answer.bidder, lot: answer.lot), codes: answer.reference.codes)
            guard let other = first[key] else {
                first[key] = answer
                return nil
            }
            let row = other.place?.cell.map { " in row \($0.row + 1)" } ?? ""
            return Finding(
                definition, at: reading.place(EvaluationWords.answer, of: answer.place),
                reference: answer.reference.text,
                message:
                    "A second answer to \(answer.reference.text) is accepted for \(name(answer.bidder, lot: answer.lot)): "
                    + "\(answer.answer), after \(other.answer)\(row).",
                found: answer.answer.description, expected: "one row for each bidder, lot and measure")
        }
    }

    private struct Key: Hashable {
        let bid: BidKey
        let codes: [MeasureCode]
    }
}
