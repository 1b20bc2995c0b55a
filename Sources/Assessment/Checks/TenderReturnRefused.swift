import Checks
import Findings
import SocialValue
import SpreadsheetModel

/// A file that could not be read as a return, so that its bid has no figures.
enum TenderReturnRefused: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-return-refused", .stop, .council,
        title: "A bidder's file could not be read",
        meaning: """
            The comparison has no figures from this file, so its bid is not ranked. A bid that could not be read is not \
            a bid of nothing.
            """,
        fix: "Ask the bidder for a file that can be read, or set the bid's status and reason on the sheet Bids.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        let ofBids = checked.bidsIn.compactMap(\.bid.checked)
        return (ofBids + checked.refused).compactMap { file in
            file.refusal.map { refusal in
                Finding(definition, at: CellLocation(file: file.shownName), message: refusal.message)
            }
        }
    }
}

/// A bid that no return was given for.
enum TenderReturnMissing: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-return-missing", .stop, .council,
        title: "A bid has no return",
        meaning: """
            The sheet Bids lists a bidder whose return was not among the files compared. Its social value is not known, \
            which is not £0, so it is not ranked.
            """,
        fix: "Add the bidder's return to the command, or set the bid's status and reason on the sheet Bids.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        checked.bidsIn.filter { $0.bid.checked == nil }.map { lot, bid in
            Finding(
                definition, at: AssessmentChecks.place(of: bid),
                message: "\(bid.name) bids\(AssessmentChecks.phrase(lot)), and no return of theirs was given.")
        }
    }
}

/// A return whose bid is not on the sheet `Bids`.
enum TenderBidMissing: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-bid-missing", .check, .council,
        title: "A return has no row on the sheet Bids",
        meaning: """
            The bidder's return was compared, but the evaluation workbook has no bid of that name and lot. It has no \
            price and no scores there.
            """,
        fix: "Add the bid to the sheet Bids, or write the bidder's name there as the return does.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        guard checked.evaluation != nil else { return [] }
        return checked.bidsIn.filter { $0.bid.bid.place == nil }.map { lot, bid in
            Finding(
                definition, at: AssessmentChecks.place(of: bid),
                message:
                    "\(bid.name) sent a return\(AssessmentChecks.phrase(lot)), and the sheet Bids does not list them.")
        }
    }
}
