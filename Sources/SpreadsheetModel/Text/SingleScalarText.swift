/// Text whose characters can be told by its bytes, which is many times faster than asking Unicode about each.
///
/// A text is simple when all its scalars are ASCII, Latin-1 (to U+00FF), other letters of Latin, Greek and Cyrillic that
/// are single scalars (U+0100 to U+02FF, U+0370 to U+052F, U+1E00 to U+1EFF, but for some), or the spaces, dashes,
/// quotation marks and
/// currency signs that office programs put in (U+2000 to U+200A, U+2010 to U+203F, U+2080 to U+20BF). None of these
/// joins a neighbour into one character, but for a line end of CR and LF, which is white space either way. Of texts
/// outside this set nothing is said, and the general way has to be taken (Unicode Standard Annex 29, 3.1).
package enum SingleScalarText {
    /// One character of a simple text.
    package enum Sign {
        /// White space (Unicode's property White_Space) of so many bytes.
        case space(Int)
        /// Anything else, of so many bytes.
        case letter(Int)
    }

    /// The character that starts at a byte; nil when it is outside the set.
    @inlinable
    @inline(__always)
    package static func sign(in bytes: borrowing Span<UInt8>, at index: Int) -> Sign? {
        let first = bytes[index]
        if first < 0x80 { return first == 0x20 || 0x09...0x0D ~= first ? .space(1) : .letter(1) }
        return longSign(in: bytes, at: index)
    }

    @usableFromInline
    package static func longSign(in bytes: borrowing Span<UInt8>, at index: Int) -> Sign? {
        guard index + 1 < bytes.count else { return nil }
        switch (bytes[index], bytes[index + 1]) {
        case (0xC2, 0x85), (0xC2, 0xA0): return .space(2)
        case (0xC2, _), (0xC3, _): return .letter(2)
        // U+0130 has a small letter of two scalars; U+0374, U+037E and U+0387 are other signs under another name.
        case (0xC4, 0xB0), (0xCD, 0xB4), (0xCD, 0xBE), (0xCE, 0x87): return nil
        case (0xC4...0xCB, _), (0xCD, 0xB0...0xBF), (0xCE...0xD1, _), (0xD2, 0x80...0x82), (0xD2, 0x8A...0xBF),
            (0xD3, _), (0xD4, 0x80...0xAF):
            return .letter(2)
        case (0xE1, 0xB8...0xBB):
            // U+1E96 to U+1E9F: small letters without capitals, and one whose small letter is shorter.
            guard index + 2 < bytes.count, bytes[index + 1] != 0xBA || !(0x96...0x9F ~= bytes[index + 2]) else {
                return nil
            }
            return .letter(3)
        case (0xE2, 0x80):
            guard index + 2 < bytes.count else { return nil }
            switch bytes[index + 2] {
            case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return .space(3)
            case 0x8B...0x8F: return nil
            default: return .letter(3)
            }
        case (0xE2, 0x82): return .letter(3)
        default: return nil
        }
    }

    /// The scalar that starts at a byte of well-formed UTF-8, and how many bytes it takes; nil when it is outside the set.
    package static func scalar(in bytes: borrowing Span<UInt8>, at index: Int) -> (value: Unicode.Scalar, length: Int)?
    {
        guard let length = sign(in: bytes, at: index)?.length else { return nil }
        var value = UInt32(bytes[index])
        if length > 1 {
            value &= length == 2 ? 0x1F : 0x0F
            for next in index + 1..<index + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
        }
        return Unicode.Scalar(value).map { ($0, length) }
    }

    /// Whether a text is simple. Cost: one pass over its bytes.
    package static func isSimple(_ text: String) -> Bool {
        let whole = text.utf8Span
        if whole.isKnownASCII { return true }
        let bytes = whole.span
        var index = 0
        while index < bytes.count {
            guard let sign = sign(in: bytes, at: index) else { return false }
            index += sign.length
        }
        return true
    }

    /// Whether every character of a text is printable ASCII. Cost: one pass over its bytes.
    package static func isPrintableASCII(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for index in bytes.printableEights(from: 0)..<bytes.count where !(0x20...0x7E ~= bytes[index]) { return false }
        return true
    }

    /// Whether a text contains a part that has no line ends, as `contains` tells it. Cost: the product of the two lengths at worst.
    package static func contains(_ part: String, in text: String) -> Bool {
        guard isSimple(text), isSimple(part) else { return text.contains(part) }
        let bytes = text.utf8.span
        let wanted = part.utf8.span
        guard let first = wanted.isEmpty ? nil : wanted[0] else { return true }
        var start = 0
        while start + wanted.count <= bytes.count {
            if bytes[start] == first, matches(wanted, bytes, at: start) { return true }
            start += 1
        }
        return false
    }

    private static func matches(_ wanted: borrowing Span<UInt8>, _ bytes: borrowing Span<UInt8>, at start: Int) -> Bool
    {
        for index in wanted.indices where bytes[start + index] != wanted[index] { return false }
        return true
    }
}

extension SingleScalarText.Sign {
    /// How many bytes it takes.
    @inlinable
    @inline(__always)
    package var length: Int {
        switch self {
        case .space(let length), .letter(let length): length
        }
    }
}
