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
    /// What stands between the quotes.
    var valueRange: Range<Int>
    /// Whether the value can be taken as it stands: no references, tabs or line ends.
    var isPlain: Bool
}
