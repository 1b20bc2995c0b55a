extension XMLScanner {
    /// Takes the tag at the position when it is written as nearly every program writes nearly all of them: names of
    /// ASCII, `name="value"` behind one space each, nothing to resolve in a value, nothing declared. Nil, with the
    /// position where it was, for the root and for whatever else stands there: the slow path reads it, or tells what
    /// is wrong with it.
    ///
    /// Every byte is compared with what is expected, so none is left that would have to be checked for its character.
    mutating func fastPathTag() -> XMLEvent? {
        let words = UnalignedWords(bytes)
        guard FastPaths.areOn, !openElements.isEmpty, words.hasRoom(at: position, for: 8) else { return nil }
        let word = words[position]
        guard word.byte(0) == UInt8(ascii: "<") else { return nil }
        return word.byte(1) == UInt8(ascii: "/") ? fastPathEndTag(words) : fastPathStartTag(words)
    }

    @inline(__always)
    private mutating func fastPathEndTag(_ words: borrowing UnalignedWords) -> XMLEvent? {
        guard let open = openElements.last else { return nil }
        let end = position &+ 2 &+ open.nameRange.count
        guard words.isSame(at: position &+ 2, as: open.nameRange), byte(at: end) == UInt8(ascii: ">") else {
            return nil
        }
        position = end &+ 1
        closeElement()
        return .end
    }

    @inline(__always)
    private mutating func fastPathStartTag(_ words: borrowing UnalignedWords) -> XMLEvent? {
        guard limits.nameBytes >= UnalignedWords.longestName, openElements.count < limits.depth,
            let tag = words.name(at: position &+ 1), let namespace = namespace(of: tag)
        else { return nil }
        clearAttributes()
        var end = tag.range.upperBound
        while words[end].byte(0) == UInt8(ascii: " "), words[end].byte(1) != UInt8(ascii: "/") {
            guard let attributeEnd = fastPathAttribute(words, at: end &+ 1) else { return nil }
            end = attributeEnd
        }
        if words[end].starts(with: SWARWord(" />"), count: 3) { end &+= 1 }
        let isEmpty = words[end].starts(with: SWARWord("/>"), count: 2)
        guard isEmpty || words[end].byte(0) == UInt8(ascii: ">") else { return nil }
        end &+= isEmpty ? 2 : 1
        guard end &- position <= limits.tokenBytes else { return nil }
        position = end
        isEndPending = isEmpty
        name = tag.local
        self.namespace = namespace
        openElements.append(
            XMLOpenElement(
                nameRange: tag.range, defaultNamespace: openElements.last?.defaultNamespace ?? .none,
                outerBindingCount: bindings.count))
        return .start
    }

    /// Forgets the attributes of the tag before: one by one, which for the few that tags have takes a third of the
    /// time of removing them all.
    @inline(__always)
    mutating func clearAttributes() {
        for _ in attributes.indices { attributes.removeLast() }
    }

    /// The namespace of an element that declares none; nil for a prefix that nothing declares.
    @inline(__always)
    private func namespace(of tag: QualifiedName) -> XMLNamespace? {
        guard tag.prefixLength > 0 else { return openElements.last?.defaultNamespace }
        let namespace = lookUp(tag.prefix)
        return namespace == .undeclared ? nil : namespace
    }

    /// Adds the attribute at a position, and gives the position after its closing quote, where eight bytes can be
    /// looked at. Nil when it is written in any other way, declares a namespace, or is named like one before it.
    @inline(__always)
    private mutating func fastPathAttribute(_ words: borrowing UnalignedWords, at start: Int) -> Int? {
        guard attributes.count < limits.attributes, let name = words.name(at: start),
            words[name.range.upperBound].starts(with: SWARWord("=\""), count: 2)
        else { return nil }
        let valueStart = name.range.upperBound &+ 2
        guard let length = words.valueLength(at: valueStart), length <= limits.attributeValueBytes else { return nil }
        var namespace = XMLNamespace.none
        if name.prefixLength > 0 {
            // Nothing can declare the prefix `xmlns`.
            namespace = lookUp(name.prefix)
            guard namespace != .undeclared else { return nil }
        } else if name.local == .xmlns {
            return nil
        }
        for other in attributes where other.name == name.local { return nil }
        attributes.append(
            XMLAttribute(
                name: name.local, nameRange: name.range, prefixLength: name.prefixLength, namespace: namespace,
                valueRange: valueStart..<valueStart &+ length, isPlain: true))
        return valueStart &+ length &+ 1
    }
}
