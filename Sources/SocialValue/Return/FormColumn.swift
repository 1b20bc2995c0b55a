/// A column of a return form, by what it holds, in the order of the council's own form. The numbers run from 0 without
/// gaps: they are places in lists of columns.
package enum FormColumn: Int, Hashable, Sendable, CaseIterable {
    case theme, reference, question, unit, proxy, answer, stated, delivery

    /// The heading that the council's own form uses.
    package var heading: String { Self.headings[rawValue] }

    /// The headings of the council's own form, left to right.
    package static let headings = [
        "Theme", "Reference", "Question", "Units", "Proxy Value", "Answer", "Pledged Social Value",
        "How you will deliver it",
    ]
}
