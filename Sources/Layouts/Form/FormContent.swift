/// What a form says: the details on top and one row a measure.
struct FormContent {
    /// The title of the sheet.
    var title: String
    /// The sentence under the title.
    var hint: String
    /// The bidder, when it is known.
    var bidder: String?
    /// The person to ask about the return, when it is known.
    var contact: String?
    /// That person's email address.
    var contactEmail: String?
    /// The tender, when it is known.
    var tender: String?
    /// The stamp of the form.
    var stamp: String
    /// The measures in order.
    var rows: [FormRow]
    /// Whether the form goes back to a bidder, with a column that says what to fix.
    var hasQueries = false
}
