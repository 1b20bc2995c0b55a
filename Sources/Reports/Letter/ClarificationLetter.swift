package import Findings
import Forms
import SocialValue
import SpreadsheetModel
package import Valuation

/// The letter that goes to a bidder about its return: what must be settled, what to confirm, and how; or that there are no
/// questions.
package enum ClarificationLetter {
    /// The letter as plain text.
    ///
    /// - Parameters:
    ///   - findings: what the bidder is asked, in order; nothing else goes in.
    ///   - attachment: the name of the form that goes with it, where anything is asked.
    package static func text(_ valued: ValuedReturn, findings: [Finding], attachment: String) -> String {
        let frame = LetterFrame(
            tender: valued.framework?.tender ?? Tender(), fileName: valued.source.file.name,
            bidder: valued.source.bidder, tenderOfReturn: valued.source.tender)
        guard !findings.isEmpty else {
            return frame.letter(subject: "Your social value return: no questions", [nothingToAsk], asksForReply: false)
        }
        let numbered = Array(findings.enumerated())
        let isBlank = !valued.lines.contains { $0.line.isAnswered }
        return frame.letter(
            subject: "Clarification questions about your social value return",
            [LetterFrame.paragraph(isBlank ? nothingAnswered : opening)]
                + block("What must be settled", numbered.filter { $1.severity == .stop })
                + block("What we ask you to confirm", numbered.filter { $1.severity < .stop })
                + ["How to reply:", LetterFrame.paragraph(howToReply(with: attachment, frame))],
            asksForReply: true)
    }

    private static let nothingToAsk = LetterFrame.paragraph(
        "Thank you for your social value return. We have checked it and have no questions about it. You need not do "
            + "anything now.")

    private static let opening =
        "Thank you for your social value return. We have the following clarification questions about it."

    private static let nothingAnswered =
        "Thank you for your social value return. No measure is answered in the file that we received. If that was not "
        + "meant, please send us your completed return. These are our clarification questions."

    private static func howToReply(with attachment: String, _ frame: LetterFrame) -> String {
        "The form \(VisibleText.of(attachment)) goes with this letter. It has your answers and marks each cell in "
            + "question. The cells named above are those of the file you sent; the form's sheet "
            + "\(FormWords.questionsSheet) leads to each under the same number. Correct what needs correcting on the "
            + "sheet \(FormWords.returnSheet). Where an answer is right as it is, write \"\(FormWords.noChange)\" and the "
            + "reason under \"\(FormWords.replyHeading)\". Save the form as an Excel workbook (.xlsx) and send it "
            + "\(frame.sending)."
    }

    private static func block(_ heading: String, _ findings: [(offset: Int, element: Finding)]) -> [String] {
        guard !findings.isEmpty else { return [] }
        return ["\(heading):"] + findings.map { item($1, number: $0 + 1) }
    }

    private static func item(_ finding: Finding, number: Int) -> String {
        let sheet = finding.location.sheet.map(VisibleText.of)
        let place = [sheet.map { "Sheet \($0)" }, finding.location.cell.map { "cell \($0)" }].compactMap(\.self)
        let head = "\(number). " + (place.isEmpty ? "" : place.joined(separator: ", ") + ": ")
        let message = VisibleText.of(finding.question ?? finding.message)
        let reply = finding.reply.map { " You replied: \"\(VisibleText.of($0))\"" } ?? ""
        return TerminalSafeText.wrapped(
            head + message + " " + VisibleText.of(finding.request) + reply, width: LetterFrame.width - 3,
            indent: "   ")
    }
}
