/// A column of a return form, by what it holds.
enum FormColumn: String, Hashable, CaseIterable {
    case theme = "Theme"
    case reference = "Reference"
    case question = "Question"
    case unit = "Units"
    case proxy = "Proxy Value"
    case answer = "Answer"
    case stated = "Pledged Social Value"
    case delivery = "How you will deliver it"

    /// The heading the council's own form uses, for messages.
    var heading: String { rawValue }

    /// The columns without which a return cannot be read.
    static let compulsory: [FormColumn] = [.reference, .answer]
}
