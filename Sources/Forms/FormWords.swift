/// The names and labels of the form that Pledgebook issues, for drawing it and for knowing it again.
package enum FormWords {
    /// The sheet that tells a bidder how to fill in the form.
    package static let instructionsSheet = "Instructions"
    /// The sheet with the bidder's details and the table of measures.
    package static let returnSheet = "Return"
    /// The sheet that explains each measure.
    package static let definitionsSheet = "Definitions"
    /// The sheet of questions in a form that goes back to the bidder.
    package static let questionsSheet = "Questions"
    /// The heading of the column in which a bidder replies to a question.
    package static let replyHeading = "Your reply"
    /// The heading of the column by which a reply is matched with its question.
    package static let questionCodeHeading = "Our code"
    /// The words that settle a question without a change, as the form suggests them.
    package static let noChange = "No change needed"

    package static let bidderLabel = "Bidder name"
    package static let contactLabel = "Contact name"
    package static let emailLabel = "Contact email"
    package static let tenderLabel = "Tender reference"
    package static let stampLabel = "Form stamp"
    /// The label, among the instructions, of a short stamp for each row of measures.
    package static let rowStampsLabel = "Stamp of each row"
    /// The label, among the instructions, of the edition that the measures are from.
    package static let editionLabel = "Measures are from"
    package static let totalSoFarLabel = "Total so far"
    package static let totalLabel = "Total SV Pledge"
    /// The sentence under the title of the blank form.
    package static let hint = "Fill in the cells with a border and a pale fill. Everything else is locked."
    /// The sentence under the title of a form that goes back to the bidder.
    package static let queriesHint =
        "Your answers are kept. The first column says what to fix; cells in question carry a note."
    /// The labels above the table, from the top.
    package static let labels = [bidderLabel, contactLabel, emailLabel, tenderLabel, stampLabel, totalSoFarLabel]
    /// The heading of the column that says what a bidder is asked to change.
    package static let fixHeading = "What to fix"
    /// The headings of the table of measures, left to right.
    package static let headings = [
        "Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value",
        deliveryHeading,
    ]
    package static let deliveryHeading = "How you will deliver it"
}
