/// A column of a return form, by what it holds. The numbers run from 0 without gaps: they are places in ``ColumnPlaces``.
package enum FormColumn: Int, CaseIterable {
    case theme
    case reference
    case question
    case unit
    case proxy
    case answer
    case stated
    case delivery

    /// The heading the council's own form uses, for messages.
    package var heading: String {
        switch self {
        case .theme: "Theme"
        case .reference: "Reference"
        case .question: "Question"
        case .unit: "Units"
        case .proxy: "Proxy Value"
        case .answer: "Answer"
        case .stated: "Pledged Social Value"
        case .delivery: "How you will deliver it"
        }
    }

    /// The columns without which a return cannot be read.
    package static let compulsory: [FormColumn] = [.reference, .answer]
}
