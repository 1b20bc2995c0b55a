import Checks
import Findings
import SocialValue
import SpreadsheetModel

/// An accepted answer that counts nowhere: its bid's return has no line for the measure, or another figure is scored.
enum TenderAcceptedAnswerUnused: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-accepted-answer-unused", .stop, .council,
        title: "An accepted answer is not counted",
        meaning: """
            The answer was typed on the sheet Accepted, and no figure counts it: the bid's return has no line for the \
            measure, or could not be read. Where the council scores the stated or the computed figure, accepted answers \
            are shown and not scored, which is a note.
            """,
        fix: "Correct the bidder, the lot or the reference, or clear the row.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        let isScored = (checked.tender.scoring?.figure ?? .accepted) == .accepted
        return checked.lots.flatMap(\.bids).flatMap { bid in
            let unused = bid.unusedAnswers.map { answer in
                Finding(
                    definition, at: answer.place ?? AssessmentChecks.place(of: bid), reference: answer.reference.text,
                    message:
                        "The return of \(bid.name) has no line for \(answer.reference.text), so the accepted answer "
                        + "counts nothing.")
            }
            let shown = bid.lines.compactMap(\.accepted).filter { _ in !isScored }.map { answer in
                Finding(
                    definition, at: answer.place ?? AssessmentChecks.place(of: bid), reference: answer.reference.text,
                    message: "The council scores another figure than the accepted one, so this answer is shown and not "
                        + "scored.", severity: .note)
            }
            return unused + shown
        }
    }
}

/// A bid whose column Return names another file than the one that was compared.
enum TenderOtherReturn: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-other-return", .stop, .council,
        title: "Another file was compared than Bids names",
        meaning: """
            The sheet Bids says which file is the bid's return. The file that was compared has another name, so it may be \
            another version.
            """,
        fix: "Give the file that Bids names, or correct the column Return.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        checked.bidsIn.compactMap { lot, bid in
            guard let named = bid.bid.fileName, let file = bid.checked, !TenderOffers.isNamed(file, by: bid.bid) else {
                return nil
            }
            return Finding(
                definition, at: AssessmentChecks.place(of: bid),
                message:
                    "Bids names \(named) for \(bid.name)\(AssessmentChecks.phrase(lot)), and \(file.shownName) was "
                    + "compared.", found: file.shownName, expected: named)
        }
    }
}
