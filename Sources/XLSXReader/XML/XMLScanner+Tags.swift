extension XMLScanner {
    /// Reads the tag, comment, section or instruction at the position; nil when it is nothing to tell.
    mutating func scanMarkup() throws(PartError) -> XMLEvent? {
        switch byte(at: position + 1) {
        case UInt8(ascii: "/"):
            try scanEndTag()
            return .end
        case UInt8(ascii: "!"):
            return try scanDeclaration()
        case UInt8(ascii: "?"):
            try skipInstruction()
            return nil
        case nil:
            throw PartError(.truncated, at: position)
        default:
            try scanStartTag()
            return .start
        }
    }

    private mutating func scanStartTag() throws(PartError) {
        let start = position
        guard !openElements.isEmpty || !hasRoot else { throw PartError(.secondRoot, at: start) }
        try check(depth + 1, "depth", limits.depth, "the nesting of elements", at: start)
        position += 1
        let tag = try scanName()
        clearAttributes()
        isEndPending = try scanAttributes()
        try checkToken(from: start)
        try openElement(tag)
    }

    /// Reads attributes up to and with the closing bracket; true when the tag is an empty-element tag.
    private mutating func scanAttributes() throws(PartError) -> Bool {
        while true {
            let gap = position
            skipWhiteSpace()
            switch byte(at: position) {
            case UInt8(ascii: ">"):
                position += 1
                return false
            case UInt8(ascii: "/"):
                guard byte(at: position + 1) == UInt8(ascii: ">") else { throw malformed() }
                position += 2
                return true
            case nil:
                throw PartError(.truncated, at: position)
            default:
                guard position > gap else { throw malformed() }
                try scanAttribute()
            }
        }
    }

    private mutating func scanAttribute() throws(PartError) {
        let start = position
        try check(
            attributes.count + 1, "attributes", limits.attributes, "the number of attributes of one element", at: start)
        let name = try scanName()
        skipWhiteSpace()
        guard byte(at: position) == UInt8(ascii: "=") else { throw malformed() }
        position += 1
        skipWhiteSpace()
        guard let quote = byte(at: position), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw malformed()
        }
        position += 1
        let (value, isPlain) = try scanValue(until: quote)
        // Names of up to sixteen bytes are told apart in one step, so that many attributes cost little.
        for other in attributes where other.name == name.local && isSame(other.nameRange, name.range) {
            throw PartError(.duplicateAttribute, at: start)
        }
        attributes.append(
            XMLAttribute(
                name: name.local, nameRange: name.range, prefixLength: name.prefixLength, valueRange: value,
                isPlain: isPlain))
    }

    /// Reads an attribute's value up to and with its closing quote.
    private mutating func scanValue(until quote: UInt8) throws(PartError) -> (Range<Int>, isPlain: Bool) {
        let start = position
        var isPlain = true
        var end = start
        let words = UnalignedWords(bytes)
        while true {
            if quote == UInt8(ascii: "\"") { end = words.plainValueEnd(from: end) }
            guard let byte = byte(at: end), byte != quote else { break }
            if byte > UInt8(ascii: "<") || byte > UInt8(ascii: "&") && byte < UInt8(ascii: "<") {
                end += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "<"):
                position = end
                throw malformed()
            case UInt8(ascii: "&"):
                isPlain = false
                position = end
                end = try reference(at: end).end
            default:
                if byte < 0x20 { isPlain = false }
                end += 1
            }
        }
        position = end
        guard position < bytes.count else { throw PartError(.truncated, at: position) }
        try check(
            position - start, "attributeValueBytes", limits.attributeValueBytes, "the value of an attribute", at: start)
        defer { position += 1 }
        return (start..<position, isPlain)
    }

    private mutating func scanEndTag() throws(PartError) {
        let start = position
        position += 2
        guard let open = openElements.last else { throw PartError(.mismatchedTag, at: start) }
        let nameEnd = position + open.nameRange.count
        guard nameEnd <= bytes.count else { throw PartError(.truncated, at: start) }
        guard isSame(open.nameRange, position..<nameEnd) else { throw PartError(.mismatchedTag, at: start) }
        position = nameEnd
        skipWhiteSpace()
        guard let close = byte(at: position) else { throw PartError(.truncated, at: start) }
        guard close == UInt8(ascii: ">") else { throw PartError(.mismatchedTag, at: start) }
        position += 1
        closeElement()
    }

    /// Whether two stretches of the part hold the same bytes.
    @inline(__always)
    func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard left.count == right.count else { return false }
        var offset = 0
        while offset < left.count {
            if bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] { return false }
            offset += 1
        }
        return true
    }

    func malformed() -> PartError {
        PartError(position < bytes.count ? .malformedTag : .truncated, at: position)
    }

    mutating func skipWhiteSpace() {
        while position < bytes.count, Self.isWhiteSpace(bytes[position]) { position += 1 }
    }

    /// Space, tab, line feed and carriage return.
    static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
