/// A namespace met in one part.
struct XMLNamespace: Hashable {
    private var index: Int

    private init(index: Int) {
        self.index = index
    }

    /// The namespace at an index of the scanner's list of addresses.
    init(declared index: Int) {
        self.init(index: index + Self.undeclaredCount)
    }

    /// The index in the scanner's list of addresses; nil for one that needs no declaration.
    var declaredIndex: Int? { index < Self.undeclaredCount ? nil : index - Self.undeclaredCount }

    /// No namespace: an unprefixed name where no default is declared.
    static let none = XMLNamespace(index: 0)
    /// That of the prefix `xml`, which needs no declaration.
    static let xml = XMLNamespace(index: 1)
    /// A prefix that nothing declares.
    static let undeclared = XMLNamespace(index: -1)
    /// How many need no declaration: their indices come first.
    private static let undeclaredCount = 2
}
