import Findings
import SpreadsheetModel

/// The words in which questions are put to a bidder.
enum QueryWords {
    /// How much a question matters, as a bidder reads it.
    static func weight(_ severity: Severity) -> String {
        switch severity {
        case .stop: "Must be settled"
        case .check: "To confirm"
        case .note: "For information"
        }
    }

    /// What was found, as a bidder reads it on a form whose cells may stand elsewhere than in the file it sent.
    static func message(_ finding: Finding) -> String {
        let words = finding.message.split { !$0.isLetter && !$0.isNumber }
        let namesCell = finding.location.cell.map { cell in words.contains { $0 == cell.description } } ?? false
        let namesRow = zip(words, words.dropFirst()).contains { $0.lowercased() == "row" && $1.allSatisfy(\.isNumber) }
        return (namesCell || namesRow ? "In the file you sent: " : "") + finding.message
    }

    /// What was expected. A formula is the form's own, which nobody should have to type.
    static func expected(_ finding: Finding) -> String? {
        finding.expected?.hasPrefix("=") == true ? "the form's own formula" : finding.expected
    }
}
