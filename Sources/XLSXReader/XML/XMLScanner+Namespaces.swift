extension XMLScanner {
    /// The namespace whose address a declaration gives to a prefix, empty for the default.
    mutating func intern(_ attribute: XMLAttribute, asPrefix prefix: Range<Int>) throws(PartError) -> XMLNamespace {
        let address = Array(string(of: attribute).utf8)
        try checkDeclaration(of: prefix, address, at: attribute.nameRange.lowerBound)
        let known = addresses.firstIndex(of: address)
        // Prefixes are counted as well as addresses: every prefixed name is looked up among all that are in force.
        guard prefix.isEmpty || bindings.count < limits.namespaces,
            known != nil || addresses.count < limits.namespaces + Self.knownAddresses.count
        else {
            let overrun = LimitOverrun(
                "namespaces", "the number of namespaces", value: limits.namespaces + 1, limit: limits.namespaces)
            throw PartError(overrun, at: attribute.nameRange.lowerBound)
        }
        if let known { return XMLNamespace(index: known) }
        addresses.append(address)
        return XMLNamespace(index: addresses.count - 1)
    }

    /// The addresses of the first two namespaces: none, and that of `xml:space` and its like.
    static let knownAddresses = [[], Array("http://www.w3.org/XML/1998/namespace".utf8)]
    private static let declarationsAddress = Array("http://www.w3.org/2000/xmlns/".utf8)

    /// Refuses what no declaration may say (Namespaces in XML 1.0, 3 and 5): no prefix can be taken back, and `xml`
    /// and `xmlns` stand for what they stand for.
    private func checkDeclaration(
        of prefix: Range<Int>, _ address: [UInt8], at offset: Int
    ) throws(PartError) {
        let isXML = isWord("xml", prefix)
        guard prefix.isEmpty || !address.isEmpty, isXML == (address == Self.knownAddresses[1]),
            !isWord("xmlns", prefix), address != Self.declarationsAddress
        else { throw PartError(.misusedNamespace, at: offset) }
    }

    /// Refuses attributes whose prefix nothing declares, and two that are the same once prefixes are resolved.
    ///
    /// Each prefix is looked up once, so that many attributes that differ in their prefixes alone cost little.
    mutating func checkPrefixedAttributes() throws(PartError) {
        for index in attributes.indices {
            let attribute = attributes[index]
            guard attribute.prefixLength > 0, !isDeclaration(attribute) else { continue }
            let namespace = lookUp(attribute.nameRange.prefix(attribute.prefixLength))
            guard namespace != .undeclared else {
                throw PartError(.undeclaredPrefix, at: attribute.nameRange.lowerBound)
            }
            attributes[index].namespace = namespace
            let local = attribute.nameRange.dropFirst(attribute.prefixLength + 1)
            for other in attributes[..<index] where other.namespace == namespace && other.name == attribute.name {
                guard isSame(other.nameRange.dropFirst(other.prefixLength + 1), local) else { continue }
                throw PartError(.duplicateAttribute, at: attribute.nameRange.lowerBound)
            }
        }
    }

    /// Whether a stretch of the part is these very bytes.
    func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        for (offset, index) in range.enumerated() where unsafe bytes[index] != word.utf8Start[offset] { return false }
        return true
    }
}
