/// Whether a row or a column can be seen.
enum GridExtent {
    /// It can.
    case visible
    /// It is not hidden, but no higher or wider than a few pixels, so that nothing in it can be read.
    case narrow
    /// It is hidden, or of no height or width.
    case hidden
}
