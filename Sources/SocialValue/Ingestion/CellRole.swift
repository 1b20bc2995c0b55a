/// What a row or a cell of a return was read as: exactly one of these.
package enum CellRole: Hashable, Sendable {
    /// A measure, or one of its figures and texts.
    case line
    /// A heading of the table, repeated headings and theme banners included.
    case heading
    /// A label that the form tells something about itself with, or what it tells.
    case label
    /// A total or sub-total, with its label.
    case total
    /// Left, for a reason.
    case ignored(IgnoredReason)
}
