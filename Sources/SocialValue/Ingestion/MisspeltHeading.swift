package import SpreadsheetModel

/// A heading that is not known, but near to one that the form lacks.
package struct MisspeltHeading: Hashable, Sendable {
    /// Where it stands.
    package let cell: CellReference
    /// As printed.
    package let text: String
    /// The heading it may be meant for.
    package let nearest: String

    package init(cell: CellReference, text: String, nearest: String) {
        self.cell = cell
        self.text = text
        self.nearest = nearest
    }
}
