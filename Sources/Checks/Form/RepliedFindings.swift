import Findings
import Forms
import SocialValue
import SpreadsheetModel
import Valuation

/// Puts a bidder's replies beside the findings that they answer.
enum RepliedFindings {
    /// The findings, each with the reply to it. A reply makes a note of a finding to check; a stop stays a stop, and one
    /// that the council or Pledgebook has to see to is not the bidder's to settle.
    ///
    /// Cost: nothing for a return without replies, else one pass over the findings.
    static func replied(_ findings: [Finding], in valued: ValuedReturn) -> [Finding] {
        let replies = Dictionary(valued.source.replies.map { ($0.code, $0.text) }) { first, _ in first }
        guard !replies.isEmpty else { return findings }
        let codes = QuestionCodes(valued)
        return findings.map { finding in
            guard finding.who == .bidder, finding.severity > .note,
                let reply = replies[codes.code(of: finding).description]
            else { return finding }
            var finding = finding
            finding.reply = reply
            if finding.severity == .check { finding.settle() }
            return finding
        }
    }
}
