extension XMLScanner {
    /// A name as it stands in a tag.
    struct QualifiedName {
        var local: XMLName
        var range: Range<Int>
        /// How many bytes of the range are the prefix; 0 for none.
        var prefixLength: Int

        /// Where the prefix stands; empty for none.
        @inline(__always)
        var prefix: Range<Int> { range.lowerBound..<range.lowerBound &+ prefixLength }
    }

    /// Reads the name at the position.
    mutating func scanName() throws(PartError) -> QualifiedName {
        if let name = plainName() {
            position = name.range.upperBound
            return name
        }
        let start = position
        var local = XMLName.Accumulator()
        var prefixLength = 0
        var isASCII = true
        guard let first = byte(at: start), Self.startsName(first) else { throw malformed() }
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            guard Self.continuesName(byte) else { break }
            if byte == UInt8(ascii: ":") {
                // One colon, something before it, and behind it what could start a name (Namespaces in XML 1.0, 4).
                guard prefixLength == 0, end > start, let next = self.byte(at: end + 1), Self.startsName(next) else {
                    position = end
                    throw malformed()
                }
                prefixLength = end - start
                local = XMLName.Accumulator()
            } else {
                local.append(byte)
                isASCII = isASCII && byte < 0x80
            }
            end += 1
        }
        position = end
        if !isASCII { try XMLCharacters.check(bytes, start..<position) }
        guard isASCII || XMLCharacters.areNameCharacters(bytes, start..<position, prefixLength: prefixLength) else {
            throw PartError(.malformedTag, at: start)
        }
        try check(position - start, "nameBytes", limits.nameBytes, "the name of an element or attribute", at: start)
        return QualifiedName(local: local.name, range: start..<position, prefixLength: prefixLength)
    }

    /// The name at the position when it is ASCII and within the limits in any case; nil when it has to be looked at.
    private func plainName() -> QualifiedName? {
        guard FastPaths.areOn, limits.nameBytes >= UnalignedWords.longestName,
            let name = UnalignedWords(bytes).name(at: position),
            let next = byte(at: name.range.upperBound), !Self.continuesName(next)
        else { return nil }
        return name
    }

    /// Whether a name can start with the byte. Bytes beyond ASCII are taken as letters here and looked at when the
    /// name is whole.
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
        var hasPrefixes = false
        for attribute in attributes {
            if attribute.prefixLength == 0, attribute.name == .xmlns {
                defaultNamespace = try intern(attribute, asPrefix: 0..<0)
            } else if isDeclaration(attribute) {
                let prefix = attribute.nameRange.dropFirst(attribute.prefixLength + 1)
                bindings.append(
                    XMLPrefixBinding(prefixRange: prefix, namespace: try intern(attribute, asPrefix: prefix)))
            } else if attribute.prefixLength > 0 {
                hasPrefixes = true
            }
        }
        if hasPrefixes { try checkPrefixedAttributes() }
        name = tag.local
        if tag.prefixLength == 0 {
            namespace = defaultNamespace
        } else {
            namespace = lookUp(tag.prefix)
            guard namespace != .undeclared else { throw PartError(.undeclaredPrefix, at: tag.range.lowerBound) }
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
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
        openElements.append(
            XMLOpenElement(
                nameRange: nameRange, defaultNamespace: defaultNamespace, outerBindingCount: bindings.count))
    }

    /// Leaves the innermost element: its declarations go out of force.
    mutating func closeElement() {
        guard let element = openElements.popLast() else { return }
        if bindings.count > element.outerBindingCount {
            bindings.removeLast(bindings.count - element.outerBindingCount)
        }
    }

    func isDeclaration(_ attribute: XMLAttribute) -> Bool {
        attribute.prefixLength == 5 && isWord("xmlns", attribute.nameRange.prefix(5))
    }

    /// The namespace that a prefix stands for. Inlined, as what it calls: before a call the scanner would be copied.
    @inline(__always)
    func lookUp(_ prefix: Range<Int>) -> XMLNamespace {
        for binding in bindings.reversed() where isSame(binding.prefixRange, prefix) { return binding.namespace }
        return isWord("xml", prefix) ? .xml : .undeclared
    }
}

extension XMLName {
    /// Asked for with every attribute: put together when this is compiled.
    static var xmlns: XMLName { XMLName(SWARWord("xmlns"), SWARWord(0), count: 5) }
}
