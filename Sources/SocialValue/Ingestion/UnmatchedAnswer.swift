package import SpreadsheetModel

/// A figure in a column of answers, or a pledged value, in a row that names no measure and is no total.
package struct UnmatchedAnswer: Hashable, Sendable {
    /// Where it stands.
    package let cell: CellReference
    /// What the cell holds.
    package let text: String
    /// The pledged social value that its row states; nil when it states none.
    package let stated: Money?
    /// Whether it is a pledged value, in a row that gives no answer.
    package let isValue: Bool

    package init(cell: CellReference, text: String, stated: Money? = nil, isValue: Bool = false) {
        self.cell = cell
        self.text = text
        self.stated = stated
        self.isValue = isValue
    }
}
