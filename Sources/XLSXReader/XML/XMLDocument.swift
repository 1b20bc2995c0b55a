import SpreadsheetModel

/// The text of one part, ready to scan: in UTF-8, the declaration read and passed. The scanner checks the characters as it
/// comes to them.
struct XMLDocument: Sendable {
    /// The whole part in UTF-8.
    let bytes: [UInt8]
    /// The first byte after the byte order mark and the XML declaration.
    let start: Int

    /// Takes the bytes of a part. UTF-8 is taken as it is; UTF-16 with a byte order mark is converted.
    ///
    /// Source: ECMA-376 part 2, 8.1.4 (parts are UTF-8 or UTF-16) and XML 1.0, appendix F.
    init(_ stored: consuming [UInt8]) throws(PartError) {
        var encoding = Encoding.utf8
        var first = 0
        if Self.isUTF16(stored) {
            encoding = .utf16
            stored = try Self.converted(stored)
        } else if stored.starts(with: [0xEF, 0xBB, 0xBF]) {
            first = 3
        }
        start = try Self.passDeclaration(stored.span, from: first, encoding: encoding)
        bytes = stored
    }

    /// The encodings that a part may have.
    private enum Encoding: String {
        case utf8 = "utf-8"
        case utf16 = "utf-16"
    }

    /// Whether the bytes of a part start with the byte order mark of UTF-16.
    static func isUTF16(_ stored: [UInt8]) -> Bool {
        stored.starts(with: [0xFF, 0xFE]) || stored.starts(with: [0xFE, 0xFF])
    }

    /// UTF-16 with a byte order mark, as UTF-8 without one.
    private static func converted(_ stored: [UInt8]) throws(PartError) -> [UInt8] {
        guard stored.count % 2 == 0 else { throw PartError(.truncated, at: stored.count) }
        let isLittleEndian = stored[0] == 0xFF
        let units = stride(from: 2, to: stored.count, by: 2).lazy.map { index in
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

    /// Reads `<?xml version="1.0" encoding="…" standalone="…"?>` if it stands there, and gives the byte after it.
    private static func passDeclaration(
        _ bytes: Span<UInt8>, from start: Int, encoding: Encoding
    ) throws(PartError) -> Int {
        let usualEnd = start + usualDeclaration.count
        if encoding == .utf8, usualEnd <= bytes.count,
            bytes.extracting(start..<usualEnd).holdsSame(as: usualDeclaration.span)
        {
            return usualEnd
        }
        var scanner = XMLScanner(bytes, from: start, limits: ReadLimits())
        guard scanner.starts(with: "<?xml"), let gap = scanner.byte(at: start + 5), XMLScanner.isWhiteSpace(gap) else {
            return start
        }
        scanner.position = start + 5
        let values = try scanner.scanDeclarationValues()
        try XMLCharacters.check(bytes, start..<scanner.position)
        guard values.first?.name == "version", Self.isVersion(values[0].value) else {
            throw PartError(.malformedMarkup, at: start)
        }
        for (index, (name, value)) in values.enumerated().dropFirst() {
            switch name {
            case "encoding" where index == 1:
                guard let declared = Encoding(rawValue: value.lowercased()) else {
                    throw PartError(.encodingRefused, at: start)
                }
                guard declared == encoding else { throw PartError(.encodingContradicted, at: start) }
            case "standalone" where index == values.count - 1 && (value == "yes" || value == "no"): continue
            default: throw PartError(.malformedMarkup, at: start)
            }
        }
        return scanner.position
    }

    /// The declaration that nearly every part begins with, which says nothing but what is taken for granted.
    private static let usualDeclaration = Array(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>".utf8)

    /// Whether a declaration's version is 1 point something: whatever follows 1.0 is read as 1.0 (XML 1.0, 2.8).
    private static func isVersion(_ value: String) -> Bool {
        value.hasPrefix("1.") && value.utf8.count > 2
            && value.utf8.dropFirst(2).allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
    }
}

extension XMLScanner {
    /// Reads the pseudo-attributes of an XML declaration up to and with `?>`.
    fileprivate mutating func scanDeclarationValues() throws(PartError) -> [(name: String, value: String)] {
        var values: [(name: String, value: String)] = []
        while true {
            let gap = position
            skipWhiteSpace()
            if starts(with: "?>") {
                position += 2
                return values
            }
            guard position > gap, values.count < 3 else { throw PartError(.malformedMarkup, at: position) }
            let name = try scanName().range
            skipWhiteSpace()
            guard byte(at: position) == UInt8(ascii: "=") else { throw malformed() }
            position += 1
            skipWhiteSpace()
            guard let quote = byte(at: position), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                throw malformed()
            }
            let start = position + 1
            position = start
            while let byte = byte(at: position), byte != quote { position += 1 }
            guard position < bytes.count else { throw PartError(.truncated, at: position) }
            values.append((string(in: name), string(in: start..<position)))
            position += 1
        }
    }
}
