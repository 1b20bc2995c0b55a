import SocialValue
package import SpreadsheetModel

extension Flip.Kind {
    /// What is changed, in words.
    package var words: String {
        switch self {
        case .statedAsComputed: "It counts answer × proxy value in place of the stated value"
        case .computedAsStated: "It counts the stated value in place of answer × proxy value"
        case .acceptedAsSent: "It counts the answer as it was sent in place of the accepted one"
        case .tenth: "It counts a tenth of the answer"
        case .leftOut: "It counts nothing"
        }
    }
}

extension Decision {
    /// The heading over places: what they are by where marks are missing.
    package var placeHeading: String { basis == .socialValue ? "Place by social value" : "Place" }

    /// A figure that is scored, with its unit: pounds, or points.
    package func text(of amount: ExactDecimal) -> String {
        guard countsPoints else { return Money(rounding: amount)?.displayText ?? amount.description }
        return "\(amount.groupedText(places: amount.decimalPlaces)) \(amount == ExactDecimal(1) ? "point" : "points")"
    }

    /// The smallest change of a bid's figure that changes the winner, as a sentence.
    package func sentence(of change: SmallestChange) -> String {
        let direction = change.to > change.from ? "more" : "less"
        let line = change.line.map { ", for example \(change.bidder) answering \(Self.words(of: $0))" } ?? ""
        return "\(text(of: change.change)) \(direction) from \(change.bidder)\(line): "
            + "\(Self.outcome(change.winnerAfter))."
    }

    /// "4 more to NT1 (F12)", in the unit of the answer.
    private static func words(of line: SmallestChange.Line) -> String {
        let change = (line.changed.subtracting(line.answer) ?? .zero)
        let size = change.magnitude
        let cell = line.location.cell.map { " (\($0))" } ?? ""
        return "\(size.groupedText(places: size.decimalPlaces)) \(change.isNegative ? "less" : "more") to "
            + "\(line.reference)\(cell)"
    }

    /// "B is first", or that nobody is alone.
    package static func outcome(_ winner: String?) -> String {
        winner.map { "\($0) is first" } ?? "first place is shared"
    }
}

extension Attendance {
    /// "Without C, B is first. The other bids change places." as a sentence or two.
    package var sentence: String {
        let start = joins ? "With \(bidder) in the tender" : "Without \(bidder)"
        let order = reordersOthers ? " The other bids change places among themselves." : ""
        guard let winnersAfter else { return "\(start), nobody can be named first: marks are missing." }
        guard !winnersAfter.isEmpty else { return "\(start), no bid is ranked." }
        return "\(start), \(Decision.outcome(winnerAfter)).\(order)"
    }
}
