extension XMLCharacters {
    /// Whether the characters beyond ASCII of a name may stand where they stand: as the first of the prefix or of the
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
