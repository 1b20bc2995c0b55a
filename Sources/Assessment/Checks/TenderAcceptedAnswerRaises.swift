import Findings
import SocialValue
import SpreadsheetModel
import Valuation

/// An accepted answer that makes a bid worth more than it was as sent.
enum TenderAcceptedAnswerRaises: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-accepted-answer-raises", .stop, .council,
        title: "An accepted answer improves a bid",
        meaning: """
            Clarification says what a bid means. It does not improve it: a line may not count more than the larger of \
            what it states and what its own answer comes to.
            """,
        fix: "Accept the answer that was sent, or a lower one, and record the reason.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        checked.lots.flatMap(\.bids).flatMap { bid in
            bid.lines.compactMap { line in
                guard let accepted = line.accepted, let value = line.acceptedValue else { return nil }
                // All lines of the measure, of which the accepted answer replaces the sum.
                let lines = bid.lines.filter { !Set($0.valued.codes).isDisjoint(with: accepted.reference.codes) }
                let stated = lines.compactMap(\.valued.stated).total()
                let sent = max(stated, lines.compactMap(\.valued.computed).total())
                // An answer that the stated value implies comes to that value but for what rounding hides.
                let isRounding = line.valued.proxy.map {
                    RoundingTolerance.explains(
                        stated, answer: accepted.answer, proxy: $0,
                        unit: (line.valued.measure?.unit ?? line.valued.line.unit).family)
                }
                guard value > sent, isRounding != true else { return nil }
                return Finding(
                    definition, at: accepted.place ?? AssessmentChecks.place(of: bid),
                    reference: line.valued.line.label,
                    message: "\(line.valued.line.label) of \(bid.name) is accepted at \(value.displayText). As sent it "
                        + "comes to \(sent.displayText) at most.",
                    found: value.displayText, expected: "at most \(sent.displayText)")
            }
        }
    }
}
