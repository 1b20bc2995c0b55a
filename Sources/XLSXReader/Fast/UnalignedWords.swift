/// The bytes of a part, eight at a time from any position, for what is written in the usual way.
struct UnalignedWords: ~Escapable {
    private let bytes: RawSpan

    @_lifetime(copy bytes)
    @inline(__always)
    init(_ bytes: Span<UInt8>) {
        self.bytes = unsafe bytes.bytes
    }

    /// The most bytes that are looked at behind a position for which ``hasRoom(at:)`` was asked.
    ///
    /// The longest cell that is read this way is `<c r="` (6), three letters, seven digits and a quote (8), ` s="` (4),
    /// six digits and a quote (7), `><v>` (4), a literal (23), `</v></c>` (8): 63. A word more is looked at behind. Of a
    /// text, every word is asked for.
    private static let reach = 128

    /// Whether there are so many bytes left that everything within reach can be looked at. The last cells of a sheet,
    /// behind which little stands, are left to the slow path; so is what lies beyond the reach of a record.
    @inline(__always)
    func hasRoom(at position: Int) -> Bool {
        position >= 0 && position < bytes.byteCount &- Self.reach && position < Int(Int32.max) &- Self.reach
    }

    /// Whether the next `count` bytes, of which there are at least 8, can be looked at.
    @inline(__always)
    func hasRoom(at position: Int, for count: Int) -> Bool {
        position >= 0 && position <= bytes.byteCount &- count
    }

    /// The eight bytes at a position within reach of one that has room.
    @inline(__always)
    subscript(_ position: Int) -> SWARWord {
        // Any eight bytes are a valid UInt64, and those within reach lie in the part.
        SWARWord(unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self).littleEndian)
    }

    /// Whether the bytes at a position are those of a range within the part; false when they stand too near its end.
    @inline(__always)
    func isSame(at position: Int, as range: Range<Int>) -> Bool {
        var offset = 0
        while range.count &- offset >= 8 {
            guard hasRoom(at: position &+ offset, for: 8),
                self[position &+ offset].bits == self[range.lowerBound &+ offset].bits
            else { return false }
            offset &+= 8
        }
        let rest = range.count &- offset
        return rest == 0
            || hasRoom(at: position &+ offset, for: 8)
                && self[position &+ offset].starts(with: self[range.lowerBound &+ offset], count: rest)
    }

    /// The length in bytes of a text, which a tag ends, of plain characters with nothing to decode: ASCII, the rest of
    /// Latin-1, and the punctuation and signs from U+2000 on. Nil when it holds anything else or is longer than `limit`.
    /// After it there is room.
    func textLength(at position: Int, atMost limit: Int) -> Int? {
        var length = 0
        while length <= limit, hasRoom(at: position &+ length) {
            let word = self[position &+ length]
            let count = word.plainStringLength
            length &+= count
            if count == 8 { continue }
            if word.byte(count) == UInt8(ascii: "<") { return length <= limit ? length : nil }
            guard let size = self[position &+ length].longCharacterSize else { return nil }
            length &+= size
        }
        return nil
    }
}

extension UnalignedWords {
    /// The most bytes of a name that is read here, its prefix and the colon included.
    static let longestName = 7 + 1 + 24
    /// The most bytes that are looked at for a name and the two behind it.
    private static let nameReach = longestName + 8

    /// The name at a position: ASCII, with a prefix of at most 7 bytes or none, and at most 24 of its own. Nil when it is
    /// written in any other way or stands near the end of the part. Eight bytes after it can be looked at.
    @inline(__always)
    func name(at start: Int) -> XMLScanner.QualifiedName? {
        guard hasRoom(at: start, for: Self.nameReach) else { return nil }
        var local = start
        var first = self[start]
        var length = first.nameLength
        if length < 8, first.byte(length) == UInt8(ascii: ":") {
            guard startsPlainName(first.byte(0)) else { return nil }
            local = start &+ length &+ 1
            first = self[local]
            length = first.nameLength
        }
        guard length > 0, startsPlainName(first.byte(0)) else { return nil }
        var name = XMLName(first, SWARWord(0), count: min(length, 8))
        if length == 8 {
            let second = self[local &+ 8]
            length &+= second.nameLength
            if length < 16 {
                name = XMLName(first, second, count: length)
            } else {
                length &+= self[local &+ 16].nameLength
                name = longName(local..<local &+ length)
            }
        }
        return XMLScanner.QualifiedName(
            local: name, range: start..<local &+ length, prefixLength: max(0, local &- start &- 1))
    }

    @inline(never)
    private func longName(_ range: Range<Int>) -> XMLName {
        var name = XMLName.Accumulator()
        for position in range { name.append(self[position].byte(0)) }
        return name.name
    }

    /// Whether an ASCII name may start with a byte that may stand in it.
    @inline(__always)
    private func startsPlainName(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") }

    /// The length of a value up to its closing double quote, when it is ASCII with nothing to resolve in it; nil for any
    /// other, or one near the end of the part. Eight bytes after the quote can be looked at.
    @inline(__always)
    func valueLength(at start: Int) -> Int? {
        let end = plainValueEnd(from: start)
        guard hasRoom(at: end, for: 16), self[end].byte(0) == UInt8(ascii: "\"") else { return nil }
        return end &- start
    }

    /// The first byte, from a position on, that a value in double quotes ends with or has to be looked at for; or one near
    /// the end of the part.
    @inline(__always)
    func plainValueEnd(from start: Int) -> Int { end(from: start) { $0.plainValueLength } }

    /// The first byte, from a position on, that text has to be looked at for; or one near the end of the part.
    @inline(__always)
    func plainTextEnd(from start: Int) -> Int { end(from: start) { $0.plainTextLength } }

    /// The position after the bytes, from another on, that eight of them at a time are said to be passed over.
    @inline(__always)
    private func end(from start: Int, _ passed: (SWARWord) -> Int) -> Int {
        var position = start
        while hasRoom(at: position, for: 8) {
            let length = passed(self[position])
            position &+= length
            if length < 8 { break }
        }
        return position
    }
}
