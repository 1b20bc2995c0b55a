/// A bidder's reply to a question of the council's, as it came back on the form.
package struct QuestionReply: Hashable, Sendable {
    /// The question's code, as the form prints it.
    package let code: String
    /// The reply on one line, cut to a length that a report can quote.
    package let text: String

    package init(code: String, text: String) {
        self.code = code
        self.text = text
    }
}
