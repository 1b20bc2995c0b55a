import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// An answer far above those of all other bids to the same measure.
enum TenderAnswerOutlier: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-answer-outlier", .check, .council,
        title: "An answer is far above the other bids'",
        meaning: """
            The answer is more than five times the median of the other bids' answers to the same measure, of which there \
            are at least two. It may be right. It may also have a digit too many, or another unit.
            """,
        fix: "Ask the bidder to confirm the answer before it is scored.",
        request: "Confirm the answer, or correct it.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        checked.lots.flatMap { lot in
            lot.measures.flatMap { measure in
                measure.cells.enumerated().compactMap { column, cell in
                    guard let cell, cell.isOutlier, let answer = cell.answer else { return nil }
                    let bid = lot.bids[column]
                    let own = bid.lines[cell.line].valued.line
                    let unit = measure.measure?.unit.text ?? own.unit.text
                    return Finding(
                        definition,
                        at: bid.valued?.source.location(own.answer.cell ?? own.referenceCell)
                            ?? AssessmentChecks.place(of: bid),
                        reference: measure.label,
                        message: "\(bid.name) answers \(answer.groupedText(places: answer.decimalPlaces)) (\(unit)) to "
                            + "\(measure.label), more than \(MeasureComparison.outlierFactor) times the median of the "
                            + "other bids.",
                        found: answer.description)
                }
            }
        }
    }
}

/// A line that a finding speaks of, and that decides who is first.
enum TenderDecisionRestsOnLine: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-decision-rests-on-line", .stop, .council,
        title: "One doubtful line decides who wins",
        meaning: """
            A finding speaks of this line, and if the line counts its other figure, another bid is first. The line may \
            be in a loser's return: where marks are in relation to the best, one wrong figure moves everybody's.
            """,
        fix: "Settle the finding with the bidder before the award, and record the accepted answer.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        checked.lots.flatMap { lot in
            lot.decision.flips.filter { $0.finding != nil && $0.kind != .leftOut && !$0.isSettled }.map { flip in
                Finding(
                    definition, at: flip.location, reference: flip.reference,
                    message: "\(flip.reference) in the return of \(flip.bidder) decides who is first"
                        + "\(AssessmentChecks.phrase(lot)): \(flip.winnerBefore ?? "a shared place") as it counts now, "
                        + "\(flip.winnerAfter ?? "a shared place") with the other figure.",
                    found: flip.from.description, expected: flip.to.description)
            }
        }
    }
}
