package import SocialValue
import SpreadsheetModel

/// The letter to a bidder whose file could not be read as a return: what we received, what is wrong with it, what to send.
package enum RefusalLetter {
    /// The letter as plain text.
    ///
    /// - Parameters:
    ///   - fileName: the name of the file that was received.
    ///   - request: what is wrong with the file and what the bidder is to send, in words for the bidder.
    ///   - tender: the council's tender; one without facts where no council's workbook is given.
    package static func text(fileName: String, request: String, tender: Tender) -> String {
        let frame = LetterFrame(tender: tender, fileName: fileName, bidder: nil)
        return frame.letter(
            subject: "We could not read your social value return",
            [
                LetterFrame.paragraph(
                    "We received your file \(VisibleText.of(fileName)) and could not read it as a social value "
                        + "return. \(VisibleText.of(request))"),
                LetterFrame.paragraph("Please send the file \(frame.sending)."),
            ],
            asksForReply: true)
    }
}
