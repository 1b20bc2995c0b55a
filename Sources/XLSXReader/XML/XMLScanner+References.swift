extension XMLScanner {
    /// The character that the reference at an index stands for, and the index after its semicolon.
    ///
    /// Only the five predefined entities exist, because a document type is refused (XML 1.0, 4.6).
    func reference(at start: Int) throws(PartError) -> (scalar: Unicode.Scalar, end: Int) {
        // The longest is &#x10FFFF;
        var end = start + 1
        while let byte = byte(at: end), byte != UInt8(ascii: ";"), end - start < 12 { end += 1 }
        guard byte(at: end) == UInt8(ascii: ";") else {
            throw PartError(end < bytes.count ? .malformedReference : .truncated, at: start)
        }
        let scalar =
            bytes[start + 1] == UInt8(ascii: "#")
            ? numericReference(start + 2..<end) : namedReference(start + 1..<end)
        guard let scalar else { throw PartError(.malformedReference, at: start) }
        return (scalar, end + 1)
    }

    private func numericReference(_ range: Range<Int>) -> Unicode.Scalar? {
        let isHexadecimal = bytes[range.lowerBound] == UInt8(ascii: "x")
        let digits = isHexadecimal ? range.dropFirst() : range
        guard !digits.isEmpty else { return nil }
        var value: UInt32 = 0
        for index in digits {
            guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue, isHexadecimal || digit < 10 else {
                return nil
            }
            value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
            guard value <= 0x10FFFF else { return nil }
        }
        return XMLCharacters.isAllowed(value) ? Unicode.Scalar(value) : nil
    }

    private func namedReference(_ range: Range<Int>) -> Unicode.Scalar? {
        var name: UInt64 = 0
        guard range.count <= 4 else { return nil }
        for index in range { name = name << 8 | UInt64(bytes[index]) }
        return switch name {
        case 0x6C74: "<"
        case 0x6774: ">"
        case 0x616D70: "&"
        case 0x7175_6F74: "\""
        case 0x6170_6F73: "'"
        default: nil
        }
    }

    /// Adds the text found last to a buffer: references resolved, line ends made line feeds (XML 1.0, 2.11).
    func appendText(to buffer: inout [UInt8]) throws(PartError) {
        try append(text.range, resolving: !text.isCharacterData, isPlain: text.isPlain, to: &buffer)
    }

    /// An attribute's value, references resolved and white space made spaces (XML 1.0, 3.3.3).
    func string(of attribute: XMLAttribute) -> String {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(attribute.valueRange.count)
        // References were checked when the tag was scanned.
        do throws(PartError) {
            try append(attribute.valueRange, resolving: true, isPlain: attribute.isPlain, to: &buffer)
        } catch {
            return ""
        }
        if !attribute.isPlain {
            for index in buffer.indices where buffer[index] < 0x20 { buffer[index] = 0x20 }
        }
        return String(decoding: buffer, as: UTF8.self)
    }

    private func append(
        _ range: Range<Int>, resolving: Bool, isPlain: Bool, to buffer: inout [UInt8]
    ) throws(PartError) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if !isPlain, resolving, byte == UInt8(ascii: "&") {
                let reference = try reference(at: index)
                buffer.append(contentsOf: UTF8.encode(reference.scalar) ?? .init())
                index = reference.end
                continue
            }
            index += 1
            if !isPlain, byte == 0x0D {
                buffer.append(0x0A)
                if index < range.upperBound, bytes[index] == 0x0A { index += 1 }
            } else {
                buffer.append(byte)
            }
        }
    }
}
