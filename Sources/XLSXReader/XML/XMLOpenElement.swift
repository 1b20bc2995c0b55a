/// An element whose end has not been seen yet.
struct XMLOpenElement {
    /// Its name as stored, prefix included.
    var nameRange: Range<Int>
    /// The namespace that unprefixed elements inside it have.
    var defaultNamespace: XMLNamespace
    /// How many prefixes were bound before it.
    var outerBindingCount: Int
}
