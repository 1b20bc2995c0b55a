import SpreadsheetModel

extension XMLScanner {
    /// The namespace whose address a declaration gives to a prefix, empty for the default.
    mutating func intern(_ attribute: XMLAttribute, asPrefix prefix: Range<Int>) throws(PartError) -> XMLNamespace {
        if attribute.isPlain { return try intern(bytes.extracting(attribute.valueRange), attribute, asPrefix: prefix) }
        let address = Array(string(of: attribute).utf8)
        return try intern(address.span, attribute, asPrefix: prefix)
    }

    private mutating func intern(
        _ address: borrowing Span<UInt8>, _ attribute: XMLAttribute, asPrefix prefix: Range<Int>
    ) throws(PartError) -> XMLNamespace {
        try checkDeclaration(of: prefix, address, at: attribute.nameRange.lowerBound)
        let known = known(address)
        // Prefixes are counted as well as addresses: every prefixed name is looked up among all that are in force.
        guard prefix.isEmpty || bindings.count < limits.namespaces,
            known != nil || addresses.count < limits.namespaces
        else {
            let overrun = LimitOverrun(
                "namespaces", "the number of namespaces", value: limits.namespaces + 1, limit: limits.namespaces)
            throw PartError(overrun, at: attribute.nameRange.lowerBound)
        }
        if let known { return known }
        addresses.append(unsafe address.withUnsafeBufferPointer { unsafe Array($0) })
        return XMLNamespace(declared: addresses.count - 1)
    }

    /// The namespace of an address that was met before.
    private func known(_ address: borrowing Span<UInt8>) -> XMLNamespace? {
        if address.isEmpty { return XMLNamespace.none }
        if address.holdsSame(as: Self.xmlAddress.span) { return .xml }
        return addresses.firstIndex { $0.span.holdsSame(as: address) }.map { XMLNamespace(declared: $0) }
    }

    /// The address of the namespace of a prefixed attribute, such as `r:id`; empty for one without a prefix.
    func namespaceAddress(of attribute: XMLAttribute) -> [UInt8] {
        if let index = attribute.namespace.declaredIndex { return addresses[index] }
        return attribute.namespace == .xml ? Self.xmlAddress : []
    }

    private static let xmlAddress = Array("http://www.w3.org/XML/1998/namespace".utf8)
    private static let declarationsAddress = Array("http://www.w3.org/2000/xmlns/".utf8)

    /// Refuses what no declaration may say (Namespaces in XML 1.0, 3 and 5): no prefix can be taken back, and `xml`
    /// and `xmlns` stand for what they stand for.
    private func checkDeclaration(
        of prefix: Range<Int>, _ address: borrowing Span<UInt8>, at offset: Int
    ) throws(PartError) {
        let isXML = isWord("xml", prefix)
        guard prefix.isEmpty || !address.isEmpty, isXML == address.holdsSame(as: Self.xmlAddress.span),
            !isWord("xmlns", prefix), !address.holdsSame(as: Self.declarationsAddress.span)
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
    @inline(__always)
    func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count where unsafe bytes[range.lowerBound &+ offset] != word.utf8Start[offset] {
            return false
        }
        return true
    }
}
