package import Findings
package import Forms
import SocialValue
import SpreadsheetModel
package import Valuation

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

/// Gives the questions about one return their codes, which are the same on the form that comes back.
///
/// Cells stand elsewhere on that form, and numbers are shown otherwise, so a question is told by its measure and by the
/// quantity that is answered, not by where and how they were written.
package struct QuestionCodes {
    private let lineOfRow: [Int: ValuedLine]
    private let lineOfLabel: [String: ValuedLine]

    /// Cost: one pass over the lines.
    package init(_ valued: ValuedReturn) {
        lineOfRow = Dictionary(valued.lines.map { ($0.line.referenceCell.row, $0) }) { first, _ in first }
        lineOfLabel = Dictionary(valued.lines.map { ($0.line.label, $0) }) { first, _ in first }
    }

    /// The code of a question.
    package func code(of finding: Finding) -> QuestionCode {
        let line = line(of: finding)
        let isAboutAnswer = line != nil && finding.location.cell == line?.line.answer.cell
        return QuestionCode(
            finding: finding.code.description,
            facts: [
                line.map { $0.measure?.reference.text ?? $0.line.label } ?? finding.reference ?? "",
                line.map { Self.answer(of: $0) } ?? "", isAboutAnswer ? "" : finding.found ?? "",
                finding.effect?.description ?? "",
            ])
    }

    private func line(of finding: Finding) -> ValuedLine? {
        guard let reference = finding.reference else { return nil }
        let placed = finding.location.cell.flatMap { lineOfRow[$0.row] }
        return placed?.line.label == reference ? placed : lineOfLabel[reference]
    }

    private static func answer(of line: ValuedLine) -> String {
        line.line.answer.state.quantity?.description ?? line.line.answer.text ?? ""
    }
}
