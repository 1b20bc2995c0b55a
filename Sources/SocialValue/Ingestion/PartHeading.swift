package import SpreadsheetModel

/// The heading of a column that was read for the whole contract, though it names a part of it.
package struct PartHeading: Hashable, Sendable {
    /// Where it stands.
    package let cell: CellReference
    /// As printed: "Answer (Year 1)", "Offer, last year".
    package let text: String
    /// Whether the column holds answers rather than stated values.
    package let holdsAnswers: Bool
    /// The part that it names; nil when it says something else than a part, such as "per year" or "last year".
    package let kind: PeriodKind?

    package init(cell: CellReference, text: String, holdsAnswers: Bool, kind: PeriodKind?) {
        self.cell = cell
        self.text = text
        self.holdsAnswers = holdsAnswers
        self.kind = kind
    }
}
