import Findings
import SocialValue
import SpreadsheetModel

/// Bids that share first place after the council's tie rule.
enum TenderTie: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-tie", .stop, .council,
        title: "Bids share first place",
        meaning: """
            The totals are equal to the last place that scores are rounded to, and the council's tie rule does not part \
            them. Pledgebook does not choose.
            """,
        fix: "Decide as the tender documents say, and give the tie rule on the sheet Tender if they have one.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        checked.lots.compactMap { lot in
            let winners = lot.decision.winners
            guard winners.count > 1, let bid = lot.bids.first(where: { $0.name == winners[0] }) else { return nil }
            let names = DecisionSentence.list(winners)
            return Finding(
                definition, at: AssessmentChecks.place(of: bid),
                message: "\(names) share first place\(AssessmentChecks.phrase(lot)), "
                    + "each with \(bid.total?.description ?? "equal") points.")
        }
    }
}

/// A bid that is not in and whose figure is above that of every bid that is.
enum TenderBestNotIn: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-best-not-in", .note, .council,
        title: "The largest pledge is of a bid that is not in",
        meaning: """
            Marks in relation to the best count only bids that are in. A bid that is excluded, late or disregarded sets \
            no best figure and no lowest price, however large its pledge.
            """,
        fix: "Check that the bid's status and reason on the sheet Bids are right.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        checked.lots.flatMap { lot in
            let best = lot.bids.filter(\.isIn).compactMap(\.amount).max() ?? .zero
            return lot.bids.filter { !$0.isIn && ($0.amount ?? .zero) > best }.map { bid in
                Finding(
                    definition, at: AssessmentChecks.place(of: bid),
                    message:
                        "\(bid.name) is \(bid.bid.status.rawValue)\(AssessmentChecks.phrase(lot)) and pledges more "
                        + "than any bid that is in.")
            }
        }
    }
}
