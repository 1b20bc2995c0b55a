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
                let sent = [line.valued.stated, line.valued.computed].compactMap(\.self).max() ?? .zero
                guard value > sent else { return nil }
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
