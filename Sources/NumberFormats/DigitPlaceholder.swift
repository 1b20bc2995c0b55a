/// What a digit's place shows where the number has no digit for it.
enum DigitPlaceholder: Hashable {
    /// `0`: a zero.
    case zero
    /// `#`: nothing.
    case nothing
    /// `?`: a space.
    case space
}
