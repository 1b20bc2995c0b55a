extension XMLScanner {
    /// Goes to the root element; false when it has another name.
    mutating func next(start root: XMLName) throws(PartError) -> Bool {
        while try next() != .start {}
        return name == root
    }
}

extension XMLScanner {
    /// Whether the innermost open element is named without a prefix, so that its children in the same namespace can
    /// be recognised by the bytes of their names as long as they declare no namespace themselves.
    var isNamePlain: Bool {
        guard let element = openElements.last else { return false }
        return element.defaultNamespace == rootNamespace
    }
}
