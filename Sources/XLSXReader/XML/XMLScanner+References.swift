import SpreadsheetModel

extension XMLScanner {
    /// The character that the reference at an index stands for, and the index after its semicolon.
    ///
    /// Only the five predefined entities exist, because a document type is refused (XML 1.0, 4.6).
    func reference(at start: Int) throws(PartError) -> (scalar: Unicode.Scalar, end: Int) {
        // The longest is &#x10FFFF; but for zeros in front of the number, of which there may be any.
        var (end, length) = (start + 1, 1)
        while let byte = byte(at: end), byte != UInt8(ascii: ";"), byte != UInt8(ascii: "<"), length < 12 {
            end += 1
            length += byte == UInt8(ascii: "0") && length < 4 ? 0 : 1
        }
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
        if text.isPlain {
            unsafe bytes.extracting(text.range).withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
            return
        }
        var index = text.range.lowerBound
        while index < text.range.upperBound {
            let byte = bytes[index]
            if !text.isCharacterData, byte == UInt8(ascii: "&") {
                index = try appendReference(at: index, to: &buffer)
            } else if byte == 0x0D {
                buffer.append(0x0A)
                index += self.byte(at: index + 1) == 0x0A ? 2 : 1
            } else {
                buffer.append(byte)
                index += 1
            }
        }
    }

    /// An attribute's value: references resolved, and white space that is written as such made spaces (XML 1.0,
    /// 3.3.3). Cost: no allocation for up to 15 bytes of which none has to be resolved, as a cell's address and type.
    func string(of attribute: XMLAttribute) -> String {
        if attribute.isPlain { return string(in: attribute.valueRange) }
        var buffer: [UInt8] = []
        buffer.reserveCapacity(attribute.valueRange.count)
        var index = attribute.valueRange.lowerBound
        while index < attribute.valueRange.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "&") {
                // References were checked when the tag was scanned, so this one is sound.
                guard let next = try? appendReference(at: index, to: &buffer) else { break }
                index = next
            } else {
                buffer.append(byte < 0x20 ? 0x20 : byte)
                index += 1
                if byte == 0x0D, index < attribute.valueRange.upperBound, bytes[index] == 0x0A { index += 1 }
            }
        }
        return String(decoding: buffer, as: UTF8.self)
    }

    /// A stretch of the part as it stands.
    func string(in range: Range<Int>) -> String { String(copying: bytes.extracting(range)) }

    /// Adds the character that a reference stands for, and gives the index after it.
    private func appendReference(at index: Int, to buffer: inout [UInt8]) throws(PartError) -> Int {
        let reference = try reference(at: index)
        buffer.append(contentsOf: UTF8.encode(reference.scalar) ?? .init())
        return reference.end
    }
}
