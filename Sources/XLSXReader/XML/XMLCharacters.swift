/// Which characters XML allows, and whether a stretch of a part consists of them (XML 1.0, 2.2).
enum XMLCharacters {
    /// Whether a code point may stand in a document.
    static func isAllowed(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Checks that the characters that start in a range are valid UTF-8 and such as XML allows.
    ///
    /// Cost: 8 bytes a step where the text is ASCII, which in workbooks is nearly everywhere.
    static func check(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(PartError) {
        var index = range.lowerBound
        while index < range.upperBound {
            index = plainEnd(bytes, index..<range.upperBound)
            if index == range.upperBound { return }
            // What broke the stretch lies in the next 8 bytes, so these are looked at one character at a time.
            let end = min(index + 8, range.upperBound)
            while index < end { index = try checkOne(bytes, at: index) }
        }
    }

    /// The end of the stretch from the start of a range that can be told to be printable ASCII 8 bytes at a time.
    private static func plainEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        let raw = unsafe bytes.bytes
        let high: UInt64 = 0x8080_8080_8080_8080
        let spaces: UInt64 = 0x2020_2020_2020_2020
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
            // Any eight bytes are a valid UInt64, and the load checks its bounds.
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            // The top bit of a byte is set where the byte is beyond ASCII or below a space.
            if (word | (word &- spaces)) & high != 0 { return index }
            index += 8
        }
        // What is left is fewer than 8 bytes: looked at as the end of a word, with spaces for those in front of them.
        let (last, rest) = (range.upperBound - 8, range.upperBound - index)
        guard rest > 0, last >= 0 else { return index }
        let end = unsafe raw.unsafeLoadUnaligned(fromByteOffset: last, as: UInt64.self).littleEndian
        let word = end &>> (64 &- 8 &* rest) | spaces &<< (8 &* rest)
        return (word | (word &- spaces)) & high == 0 ? range.upperBound : index
    }

    /// Checks the character at an index and gives the index after it.
    private static func checkOne(_ bytes: Span<UInt8>, at index: Int) throws(PartError) -> Int {
        let first = bytes[index]
        if first < 0x80 {
            guard first >= 0x20 || isAllowed(UInt32(first)) else {
                throw PartError(.forbiddenCharacter, at: index)
            }
            return index + 1
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else {
            throw PartError(.notUTF8, at: index)
        }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { throw PartError(.notUTF8, at: index) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
        guard value >= least, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
            throw PartError(.notUTF8, at: index)
        }
        guard isAllowed(value) else { throw PartError(.forbiddenCharacter, at: index) }
        return index + length
    }
}

extension XMLCharacters {
    /// Whether the characters beyond ASCII of a name may stand where they are: as the first of the prefix or of the
    /// local part, or behind (XML 1.0, fifth edition, 2.3). The bytes are valid UTF-8.
    static func areNameCharacters(_ bytes: Span<UInt8>, _ name: Range<Int>, prefixLength: Int) -> Bool {
        let localStart = prefixLength == 0 ? name.lowerBound : name.lowerBound + prefixLength + 1
        var index = name.lowerBound
        while index < name.upperBound {
            let first = bytes[index]
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            var value = UInt32(first) & (0x7F >> UInt32(length))
            for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
            let isFirst = index == name.lowerBound || index == localStart
            if first >= 0x80, !startsName(value), isFirst || !continuesName(value) { return false }
            index += length
        }
        return true
    }

    private static func startsName(_ value: UInt32) -> Bool {
        switch value {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
            0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default: false
        }
    }

    private static func continuesName(_ value: UInt32) -> Bool {
        switch value {
        case 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: false
        }
    }
}
