/// A namespace met in one part: an index into the scanner's list of addresses.
struct XMLNamespace: Hashable {
    var index: Int

    /// No namespace: an unprefixed name where no default is declared.
    static let none = XMLNamespace(index: 0)
    /// That of the prefix `xml`, which needs no declaration.
    static let xml = XMLNamespace(index: 1)
    /// A prefix that nothing declares.
    static let undeclared = XMLNamespace(index: -1)
}
