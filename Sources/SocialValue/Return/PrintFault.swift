/// What the fonts of a cell do to what it stores, so that this is not what it says: a figure that is struck out, or the
/// mark of a footnote that is stored as one more digit.
package struct PrintFault: Hashable, Sendable {
    /// What is done to it.
    package enum Kind: Hashable, Sendable {
        /// A line goes through it: it is withdrawn.
        case struckOut
        /// It stands above the line, as the mark of a footnote does.
        case raised
        /// It stands below the line.
        case lowered
        /// It has the colour of the cell.
        case coloredAsFill
        /// It is too small to be read.
        case tiny
    }

    /// What is done to the text.
    package let kind: Kind
    /// The part of the text that it is done to; nil when that is all of it.
    package let part: String?
    /// All that the cell stores, as text.
    package let text: String

    package init(_ kind: Kind, part: String?, text: String) {
        self.kind = kind
        self.part = part
        self.text = text
    }
}
