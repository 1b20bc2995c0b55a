extension XMLScanner {
    /// A name as it stands in a tag.
    struct QualifiedName {
        var local: XMLName
        var range: Range<Int>
        /// How many bytes of the range are the prefix; 0 for none.
        var prefixLength: Int
    }

    /// Reads the name at the position.
    mutating func scanName() throws(PartError) -> QualifiedName {
        let start = position
        var local = XMLName.Accumulator()
        var prefixLength = 0
        guard let first = byte(at: start), Self.startsName(first) else { throw malformed() }
        while position < bytes.count {
            let byte = bytes[position]
            guard Self.continuesName(byte) else { break }
            if byte == UInt8(ascii: ":"), prefixLength == 0, position > start {
                prefixLength = position - start
                local = XMLName.Accumulator()
            } else {
                local.append(byte)
            }
            position += 1
        }
        guard position - start <= limits.nameBytes else {
            let overrun = LimitOverrun(
                "nameBytes", "the name of an element or attribute", value: position - start, limit: limits.nameBytes)
            throw PartError(overrun, at: start)
        }
        return QualifiedName(local: local.name, range: start..<position, prefixLength: prefixLength)
    }

    /// Whether a name can start with the byte. Bytes beyond ASCII are taken as letters.
    static func startsName(_ byte: UInt8) -> Bool {
        let letter = (byte | 0x20) &- UInt8(ascii: "a")
        return letter < 26 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        startsName(byte) || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    /// Enters an element: its declarations come into force, then its own name is looked up among them.
    mutating func openElement(_ tag: QualifiedName) throws(PartError) {
        let outerBindingCount = bindings.count
        var defaultNamespace = openElements.last?.defaultNamespace ?? .none
        for attribute in attributes {
            if attribute.prefixLength == 0, attribute.name == .xmlns {
                defaultNamespace = try intern(attribute)
            } else if isDeclaration(attribute) {
                let prefix = attribute.nameRange.dropFirst(attribute.prefixLength + 1)
                bindings.append(XMLPrefixBinding(prefixRange: prefix, namespace: try intern(attribute)))
            }
        }
        name = tag.local
        if tag.prefixLength == 0 {
            namespace = defaultNamespace
        } else {
            namespace = lookUp(tag.range.prefix(tag.prefixLength))
        }
        if openElements.isEmpty {
            hasRoot = true
            rootNamespace = namespace
        }
        openElements.append(
            XMLOpenElement(
                nameRange: tag.range, defaultNamespace: defaultNamespace, outerBindingCount: outerBindingCount))
    }

    /// Enters an element whose tag was read by other means: without a prefix, in the namespace of its parent.
    mutating func openPlainElement(_ name: XMLName, nameRange: Range<Int>) {
        let defaultNamespace = openElements.last?.defaultNamespace ?? .none
        self.name = name
        namespace = defaultNamespace
        attributes.removeAll(keepingCapacity: true)
        openElements.append(
            XMLOpenElement(
                nameRange: nameRange, defaultNamespace: defaultNamespace, outerBindingCount: bindings.count))
    }

    /// Leaves the innermost element: its declarations go out of force.
    mutating func closeElement() {
        guard let element = openElements.popLast() else { return }
        bindings.removeLast(bindings.count - element.outerBindingCount)
    }

    /// The address of the namespace of a prefixed attribute, such as `r:id`; empty when the prefix is not declared.
    func namespaceAddress(of attribute: XMLAttribute) -> [UInt8] {
        let namespace = lookUp(attribute.nameRange.prefix(attribute.prefixLength))
        return namespace == .undeclared ? [] : addresses[namespace.index]
    }

    private func isDeclaration(_ attribute: XMLAttribute) -> Bool {
        let start = attribute.nameRange.lowerBound
        return attribute.prefixLength == 5 && bytes[start] == UInt8(ascii: "x")
            && bytes[start + 1] == UInt8(ascii: "m") && bytes[start + 2] == UInt8(ascii: "l")
            && bytes[start + 3] == UInt8(ascii: "n") && bytes[start + 4] == UInt8(ascii: "s")
    }

    private func lookUp(_ prefix: Range<Int>) -> XMLNamespace {
        for binding in bindings.reversed() where isSame(binding.prefixRange, prefix) { return binding.namespace }
        return .undeclared
    }

    /// The namespace whose address an attribute gives.
    private mutating func intern(_ attribute: XMLAttribute) throws(PartError) -> XMLNamespace {
        let address = Array(string(of: attribute).utf8)
        if let index = addresses.firstIndex(of: address) { return XMLNamespace(index: index) }
        guard addresses.count <= limits.namespaces, bindings.count < limits.namespaces else {
            let overrun = LimitOverrun(
                "namespaces", "the number of namespaces", value: addresses.count, limit: limits.namespaces)
            throw PartError(overrun, at: attribute.nameRange.lowerBound)
        }
        addresses.append(address)
        return XMLNamespace(index: addresses.count - 1)
    }
}

extension XMLName {
    static let xmlns = XMLName("xmlns")
}
