/// A part of the form that a stamp tells apart from the rows of measures.
package enum FormPart: CaseIterable, Hashable, Sendable {
    /// The title of the sheet of measures, which names the tender.
    case title
    /// The sheet of instructions, with what the council says of the tender.
    case instructions
    /// The sheet of definitions, with guidance and priorities.
    case definitions
}
