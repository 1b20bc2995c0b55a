/// The names and headings of the evaluation workbook, for drawing it and for reading it.
package enum EvaluationWords {
    package static let guideSheet = "Guide"
    /// The sheet with a row for each bidder and lot.
    package static let bidsSheet = "Bids"
    /// The sheet with a row for each evaluator, criterion, bidder and lot.
    package static let scoresSheet = "Scores"
    /// The sheet with the answers that count in place of those sent.
    package static let acceptedSheet = "Accepted"
    package static let choicesSheet = "Choices"

    package static let bidder = "Bidder"
    package static let lot = "Lot"
    package static let reason = "Reason"

    package static let price = "Price"
    package static let status = "Status"
    package static let returned = "Return"
    package static let legalName = "Legal Name"
    package static let address = "Address"
    package static let email = "E-mail"
    package static let identifier = "Identifier"

    package static let criterion = "Criterion"
    package static let evaluator = "Evaluator"
    package static let score = "Score"
    package static let comment = "Comment"
    package static let consensus = "Consensus"

    package static let reference = "Reference"
    package static let answer = "Accepted Answer"
    package static let by = "By"
    package static let on = "On"

    /// The headings of each sheet, left to right.
    package static let bidHeadings = [
        bidder, lot, price, status, reason, returned, legalName, address, email, identifier,
    ]
    package static let scoreHeadings = [criterion, bidder, lot, evaluator, score, comment, consensus, reason]
    package static let acceptedHeadings = [bidder, lot, reference, answer, reason, by, on]
}
