import SpreadsheetModel

/// The text of one part, ready to scan: in UTF-8, the declaration read and passed. The scanner checks the characters as it
/// comes to them.
struct XMLDocument: Sendable {
    /// The whole part in UTF-8.
    let bytes: [UInt8]
    /// The first byte after the byte order mark and the XML declaration.
    let start: Int

    /// Takes the bytes of a part. UTF-8 is taken as it is; the other encodings that are read are converted, and a part
    /// whose declaration and bytes contradict each other is refused.
    ///
    /// Source: ECMA-376 part 2, 8.1.4 (parts are UTF-8 or UTF-16) and XML 1.0, 4.3.3 and appendix F. Programs write the
    /// single-byte encodings, too, and Excel reads them.
    ///
    /// - Parameter beforeConverting: Called before another form of the bytes is made.
    init(
        _ stored: consuming [UInt8], beforeConverting: () throws(PartError) -> Void = { () throws(PartError) in }
    ) throws(PartError) {
        if let (encoding, markLength) = TextEncoding.wide(stored) {
            try beforeConverting()
            let converted = try encoding.converted(stored, from: markLength)
            let declaration = try Self.declaration(converted.span, from: 0)
            try Self.check(declaration.encoding) { $0.contains(encoding) }
            // Without a mark, the declaration is what says that it is UTF-16.
            guard markLength > 0 || declaration.encoding != nil else {
                throw PartError(.encodingContradicted, at: 0)
            }
            (bytes, start) = (converted, declaration.end)
            return
        }
        let first = stored.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let declaration = try Self.declaration(stored.span, from: first)
        guard let name = declaration.encoding, name != "UTF-8" else {
            (bytes, start) = (stored, declaration.end)
            return
        }
        try Self.check(name) { names in
            names.contains { if case .utf16 = $0 { false } else { first == 0 || $0 == .utf8 } }
        }
        let encoding = TextEncoding.named(name).first ?? .utf8
        if encoding != .utf8 { try beforeConverting() }
        (bytes, start) = (try encoding.converted(stored, from: 0), declaration.end)
    }

    /// What stands for the part of a tab that has none: a sheet without rows.
    static let emptySheet = XMLDocument(
        emptySheet: "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")

    private init(emptySheet text: String) {
        bytes = Array(text.utf8)
        start = 0
    }

    /// Refuses a declared encoding that is not read here, or that the bytes contradict.
    private static func check(
        _ name: String?, _ isPossible: ([TextEncoding]) -> Bool
    ) throws(PartError) {
        guard let name else { return }
        let meant = TextEncoding.named(name)
        guard !meant.isEmpty else { throw PartError(.encodingRefused, at: 0) }
        guard isPossible(meant) else { throw PartError(.encodingContradicted, at: 0) }
    }

    /// Reads `<?xml version="1.0" encoding="…" standalone="…"?>` if it stands there, and gives the byte after it and the
    /// encoding that it names.
    private static func declaration(
        _ bytes: Span<UInt8>, from start: Int
    ) throws(PartError) -> (end: Int, encoding: String?) {
        let usualEnd = start + usualDeclaration.count
        if usualEnd <= bytes.count, bytes.extracting(start..<usualEnd).holdsSame(as: usualDeclaration.span) {
            return (usualEnd, "UTF-8")
        }
        var scanner = XMLScanner(bytes, from: start, limits: ReadLimits())
        guard scanner.starts(with: "<?xml"), let gap = scanner.byte(at: start + 5), XMLScanner.isWhiteSpace(gap) else {
            return (start, nil)
        }
        scanner.position = start + 5
        let values = try scanner.scanDeclarationValues()
        try XMLCharacters.check(bytes, start..<scanner.position)
        guard values.first?.name == "version", Self.isVersion(values[0].value) else {
            throw PartError(.malformedMarkup, at: start)
        }
        var encoding: String?
        for (index, (name, value)) in values.enumerated().dropFirst() {
            switch name {
            case "encoding" where index == 1: encoding = value
            case "standalone" where index == values.count - 1 && (value == "yes" || value == "no"): continue
            default: throw PartError(.malformedMarkup, at: start)
            }
        }
        return (scanner.position, encoding)
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
