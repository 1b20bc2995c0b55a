package import SocialValue
import SpreadsheetModel

/// What every letter to a bidder has around its words: the subject, the council, the tender and the file it is about, how
/// to reply, and the name under it. What the council's workbook does not say is left as a gap in square brackets.
struct LetterFrame {
    /// The tender; one without facts where no council's workbook is given.
    let tender: Tender
    /// The name of the file that the bidder sent.
    let fileName: String
    /// Whom the letter goes to; nil when the return does not say.
    let bidder: String?
    /// The tender's reference as the return gives it, for a council that gives none.
    var tenderOfReturn: String?

    /// The letter as plain text.
    ///
    /// - Parameters:
    ///   - subject: what it is about, without the tender.
    ///   - asksForReply: whether the bidder has to answer it.
    func letter(subject: String, _ paragraphs: [String], asksForReply: Bool) -> String {
        let title = [subject, Self.line(tender.title)].compactMap(\.self).joined(separator: ", ")
        let parts =
            ["Subject: \(title)", references(asksForReply).joined(separator: "\n"), "Dear \(addressee),"]
            + paragraphs + ["Yours faithfully", signature.joined(separator: "\n")]
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Where a reply goes, and by when: "by 14 February 2026 to bids@council.example".
    var sending: String { "by \(replyBy) to \(sendTo)" }

    private var replyBy: String { tender.replyBy?.spokenMoment ?? "[date to reply by]" }
    private var sendTo: String { Self.line(tender.sendTo) ?? "[e-mail address or portal]" }
    private var council: String { Self.line(tender.council) ?? "[name of the council]" }
    private var addressee: String { Self.line(bidder) ?? "bidder" }

    private func references(_ asksForReply: Bool) -> [String] {
        [
            ("From", council),
            ("Tender reference", Self.line(tender.reference ?? tenderOfReturn) ?? "[tender reference]"),
            Self.line(tender.title).map { ("Tender", $0) }, ("Your file", VisibleText.of(fileName)),
            asksForReply ? ("Reply by", replyBy) : nil, asksForReply ? ("Reply to", sendTo) : nil,
        ].compactMap(\.self).map { TerminalSafeText.wrapped("\($0): \($1)", width: Self.width, indent: "  ") }
    }

    private var signature: [String] { [Self.line(tender.contact) ?? "[name and contact]", council] }

    /// A paragraph, broken into lines.
    static func paragraph(_ text: String) -> String { TerminalSafeText.wrapped(text, width: width, indent: "") }

    /// The most columns of a line.
    static let width = 76

    private static func line(_ text: String?) -> String? {
        text.map { VisibleText.of(CellText.line($0)) }
    }
}

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
