extension XMLOutput {
    /// Text with the characters that mean something else in XML replaced: runs between them are copied whole.
    ///
    /// - Parameter isAttribute: whether it stands between quotation marks, where a reader also makes spaces of the
    ///   characters that part lines (XML 1.0, 3.3.3).
    mutating func escape(_ text: String, isAttribute: Bool) {
        let span = text.utf8.span
        let escaped = isAttribute ? Self.escapedInAttributes : Self.escapedInText
        var (start, index) = (0, 0)
        while true {
            index = Self.end(ofPlainEightsIn: span, from: index, isAttribute: isAttribute)
            guard index < span.count else { break }
            for place in index..<min(index &+ 8, span.count) where escaped >> UInt64(span[place]) & 1 == 1 {
                append(span, start..<place)
                append(Self.reference(for: span[place]))
                start = place + 1
            }
            index &+= 8
        }
        append(span, start..<span.count)
    }

    /// The bytes that cannot stand for themselves, each as the bit of its number: "&", "<", ">", a carriage return, and
    /// in attributes the quotation mark, tab and line feed. All numbers are below 64.
    private static let escapedInText: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x0D
    private static let escapedInAttributes: UInt64 =
        1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x0D | 1 << 0x22 | 1 << 0x09 | 1 << 0x0A

    /// What stands for a byte that cannot stand for itself.
    private static func reference(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case 0x09: "&#x9;"
        case 0x0A: "&#xA;"
        default: "&#xD;"
        }
    }

    /// The index behind the whole eights of bytes, from an index on, none of which has to be replaced. The up to eight
    /// bytes from there on have to be looked at one by one. Cost: eight bytes a step.
    private static func end(ofPlainEightsIn span: Span<UInt8>, from start: Int, isAttribute: Bool) -> Int {
        let bytes = unsafe span.bytes
        let quote: UInt64 = isAttribute ? 0x0404_0404_0404_0404 : 0
        var index = start
        while index &+ 8 <= span.count {
            // Any eight bytes are a valid UInt64, and the load checks its bounds.
            let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            // "<" and ">" differ in one bit, and so do "&" and the quotation mark.
            let angles = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
            let signs = (word | quote) ^ 0x2626_2626_2626_2626
            // Taking 1 away borrows from the top bit of a byte that is zero, taking 32 from that of a control character.
            let found = (angles &- ones) & ~angles | (signs &- ones) & ~signs | (word &- 0x2020_2020_2020_2020) & ~word
            guard found & 0x8080_8080_8080_8080 == 0 else { return index }
            index &+= 8
        }
        return index
    }

    private static var ones: UInt64 { 0x0101_0101_0101_0101 }

    private mutating func append(_ span: Span<UInt8>, _ range: Range<Int>) {
        unsafe span.extracting(range).withUnsafeBufferPointer { unsafe append($0) }
    }
}
