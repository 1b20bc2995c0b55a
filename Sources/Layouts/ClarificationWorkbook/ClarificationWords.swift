import Findings
import SocialValue
import SpreadsheetModel

/// The words in which questions are put to a bidder.
enum ClarificationWords {
    /// How much a question matters, as a bidder reads it.
    static func weight(_ severity: Severity) -> String {
        switch severity {
        case .stop: "Must be settled"
        case .check: "To confirm"
        case .note: "For information"
        }
    }

    /// What was found, as it is put to the bidder.
    static func message(_ finding: Finding) -> String { finding.question ?? finding.message }

    /// A question in one text, for a form whose cells may stand elsewhere than in the file that the bidder sent.
    static func text(_ query: ClarificationMark) -> String {
        let place = query.finding.location.cell.map { ", cell \($0) in the file you sent" } ?? ""
        return "\(weight(query.finding.severity))\(place): \(message(query.finding)) \(query.finding.request)"
    }

    /// What was expected. A formula is the form's own, which nobody should have to type.
    static func expected(_ finding: Finding) -> String? {
        finding.expected?.hasPrefix("=") == true ? "the form's own formula" : finding.expected
    }

    /// Where a finding stands in the file that the bidder sent: "Return!F12".
    static func place(_ finding: Finding) -> String {
        [finding.location.sheet, finding.location.cell?.description].compactMap(\.self).joined(separator: "!")
    }

    /// "by 14 February 2026 to bids@council.example", as far as the tender says.
    static func sending(_ tender: Tender?) -> String {
        let day = tender?.replyBy.map { " by \($0.spokenMoment)" } ?? ""
        return day + (tender?.sendTo.map { " to \(CellText.line($0))" } ?? "")
    }
}
