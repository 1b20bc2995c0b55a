import Findings
import SocialValue
import SpreadsheetModel

/// Marks that a bid does not have yet, so that there is no total and no winner.
enum TenderMarksMissing: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-marks-missing", .stop, .council,
        title: "A bid has no marks under a criterion",
        meaning: """
            A missing score is not 0. Until every bid that is in has marks under every criterion, no total is made and \
            nobody is named the winner.
            """,
        fix: "Type the price, the score or the consensus in the evaluation workbook.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        guard checked.evaluation != nil else { return [] }
        return checked.bidsIn.flatMap { lot, bid in
            bid.scores.filter { $0.marks == nil }.map { score in
                Finding(
                    definition, at: AssessmentChecks.place(of: bid),
                    message: "\(bid.name) has no marks for \(score.criterion.name)\(AssessmentChecks.phrase(lot)): "
                        + "\(score.missing ?? "nothing was typed").")
            }
        }
    }
}

/// A council's workbook that does not say how social value is scored.
enum TenderMethodMissing: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-method-missing", .note, .council,
        title: "The council's workbook gives no scoring method",
        meaning: """
            Returns are compared in pounds and in their own units, and nobody is scored. Pledgebook does not choose a \
            method: the tender documents name it.
            """,
        fix: "Fill in Scoring Method and the weights on the sheet Tender of the council's workbook, as published.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        guard checked.tender.scoring == nil else { return [] }
        return [
            Finding(
                definition, at: CellLocation(file: "the council's workbook", sheet: "Tender"),
                message: "The sheet Tender has no Scoring Method, so the returns are compared and not scored.")
        ]
    }
}

/// A bid below the minimum of a pass-or-fail method.
enum TenderMinimumNotReached: AssessmentCheck {
    static let definition = FindingDefinition(
        "tender-minimum-not-reached", .check, .council,
        title: "A bid does not reach the minimum",
        meaning: """
            The tender's method is pass or fail. A bid whose figure is below the minimum is not ranked, and does not set \
            the lowest price for the others.
            """,
        fix: "Confirm the bidder's figures before you exclude the bid, and record the reason.")

    static func findings(in checked: AssessmentChecks) -> [Finding] {
        guard let method = checked.tender.scoring, method.kind == .passOrFail, let target = method.target else {
            return []
        }
        return checked.bidsIn.compactMap { lot, bid in
            guard let amount = bid.amount, amount < target, let shown = Money(rounding: amount),
                let least = Money(rounding: target)
            else { return nil }
            return Finding(
                definition, at: AssessmentChecks.place(of: bid),
                message: "\(bid.name) pledges \(shown.displayText)\(AssessmentChecks.phrase(lot)). "
                    + "The minimum is \(least.displayText).",
                found: shown.displayText, expected: "at least \(least.displayText)")
        }
    }
}
