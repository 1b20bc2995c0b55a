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

/// One attribute of the current start tag. Positions are byte offsets into the part.
struct XMLAttribute {
    /// Its name without a prefix.
    var name: XMLName
    /// The whole name, prefix included.
    var nameRange: Range<Int>
    /// How many bytes of `nameRange` are the prefix; 0 for none. A colon follows it.
    var prefixLength: Int
    /// The namespace of its prefix; none for an attribute without one and for a declaration.
    var namespace = XMLNamespace.none
    /// What is between the quotes.
    var valueRange: Range<Int>
    /// Whether the value can be taken as it stands: no references, tabs or line ends.
    var isPlain: Bool
}

/// An element whose end has not been seen yet.
struct XMLOpenElement {
    /// Its name as stored, prefix included.
    var nameRange: Range<Int>
    /// The namespace that unprefixed elements inside it have.
    var defaultNamespace: XMLNamespace
    /// How many prefixes were bound before it.
    var outerBindingCount: Int
}

/// The stretch of text that a scanner found last. Positions are byte offsets into the part.
struct XMLText {
    /// The bytes, as stored.
    var range: Range<Int> = 0..<0
    /// Whether the bytes can be taken as they stand: no references or carriage returns.
    var isPlain = true
    /// Whether the text stood in a CDATA section, where an ampersand means itself.
    var isCharacterData = false
}
