/// A prefix that an element declares. Positions are byte offsets into the part.
struct XMLPrefixBinding {
    /// The prefix.
    var prefixRange: Range<Int>
    /// What it stands for.
    var namespace: XMLNamespace
}
