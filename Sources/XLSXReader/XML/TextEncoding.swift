/// How the bytes of a part spell its characters: what an XML declaration may name, and what the first bytes show.
enum TextEncoding: Equatable {
    case utf8
    case utf16(isLittleEndian: Bool)
    case ascii
    case latin1
    case windows1252

    /// UTF-16 as the first bytes show it: by its mark, or by a declaration's first two characters (XML 1.0, appendix F).
    /// Nil for every encoding whose first characters are those of ASCII.
    ///
    /// - Returns: the encoding, and how many bytes the mark has.
    static func wide(_ bytes: [UInt8]) -> (encoding: TextEncoding, markLength: Int)? {
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(isLittleEndian: true), 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(isLittleEndian: false), 2) }
        if bytes.starts(with: [0x3C, 0x00, 0x3F, 0x00]) { return (.utf16(isLittleEndian: true), 0) }
        if bytes.starts(with: [0x00, 0x3C, 0x00, 0x3F]) { return (.utf16(isLittleEndian: false), 0) }
        return nil
    }

    /// The encodings that a declared name may mean, the names taken from the IANA's list, whatever their case; none for a
    /// name that is not read here. UTF-16 without a byte order is either.
    static func named(_ name: String) -> [TextEncoding] {
        switch name.lowercased() {
        case "utf-8": [.utf8]
        case "utf-16", "iso-10646-ucs-2": [.utf16(isLittleEndian: true), .utf16(isLittleEndian: false)]
        case "utf-16le": [.utf16(isLittleEndian: true)]
        case "utf-16be": [.utf16(isLittleEndian: false)]
        case "us-ascii", "ascii", "iso646-us", "ansi_x3.4-1968": [.ascii]
        case "iso-8859-1", "iso_8859-1", "latin1": [.latin1]
        case "windows-1252": [.windows1252]
        default: []
        }
    }

    /// The bytes from an index on in UTF-8. Cost: two passes over them.
    ///
    /// - Throws: a byte or unit that the encoding does not have.
    func converted(_ stored: [UInt8], from start: Int) throws(PartError) -> [UInt8] {
        switch self {
        case .utf8: return stored
        case .utf16(let isLittleEndian):
            return try Self.converted(stored, from: start, isLittleEndian: isLittleEndian)
        case .ascii, .latin1, .windows1252:
            // Most text is ASCII, and an array that grows as it is filled would take twice the room.
            var bytes: [UInt8] = []
            bytes.reserveCapacity(stored.count + stored.count { $0 >= 0x80 })
            for (index, byte) in stored.enumerated() {
                guard byte >= 0x80 else {
                    bytes.append(byte)
                    continue
                }
                guard let scalar = scalar(of: byte) else { throw PartError(.notInEncoding, at: index) }
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
            return bytes
        }
    }

    /// The character of a byte beyond ASCII; nil when the encoding has none.
    private func scalar(of byte: UInt8) -> Unicode.Scalar? {
        switch self {
        case .latin1: return Unicode.Scalar(byte)
        case .windows1252 where byte >= 0xA0: return Unicode.Scalar(byte)
        case .windows1252:
            let value = Self.windowsSigns[Int(byte) - 0x80]
            return value == 0 ? nil : Unicode.Scalar(value)
        default: return nil
        }
    }

    /// What windows-1252 has from 80 to 9F, where ISO 8859-1 has control characters; 0 where it has nothing.
    private static let windowsSigns: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    private static func converted(
        _ stored: [UInt8], from start: Int, isLittleEndian: Bool
    ) throws(PartError) -> [UInt8] {
        guard stored.count % 2 == 0 else { throw PartError(.truncated, at: stored.count) }
        let units = stride(from: start, to: stored.count, by: 2).lazy.map { index in
            let (first, second) = (UInt16(stored[index]), UInt16(stored[index + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        // An array that grows as it is filled would take twice the room.
        let size = units.reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 < 0x800 || UTF16.isSurrogate($1) ? 2 : 3) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        let isBroken = transcode(
            units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true,
            into: { bytes.append($0) })
        guard !isBroken else { throw PartError(.notUTF16, at: bytes.count) }
        return bytes
    }
}
