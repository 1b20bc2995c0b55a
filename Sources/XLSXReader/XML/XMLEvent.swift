/// What a scanner finds next.
enum XMLEvent {
    /// A start tag, or an empty-element tag, which an end follows.
    case start
    /// An end tag.
    case end
    /// Text or a CDATA section.
    case text
    /// The end of the document.
    case finished
}
